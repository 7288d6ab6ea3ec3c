package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.engine.CaseProblem.Kind;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CaseConsistencyTests {

    static final String REGISTRATION = "account-registration";
    static final String NOTICE = "notice";
    static final String RECOVERY = "account-recovery";
    static final String CONTACT = "contact-message";
    static final Map<String, Object> KIND_RECOVERY = Map.of("kind", RECOVERY, "priority", 80);

    @Autowired
    CaseConsistency consistency;

    @Autowired
    List<CaseTable> tables;

    @Autowired
    JdbcClient database;

    @Autowired
    ProcessGateway processes;

    @Autowired
    Notices notices;

    @Autowired
    List<NoticeKind> kinds;

    @Autowired
    RuntimeService runtime;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestPeople testPeople;

    @Test
    void everyModelHasATableAndEveryKindOfNoticeAndNoOther() {
        assertThat(tables)
                .extracting(CaseTable::story)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                ProcessModels.all().stream()
                                        .map(model -> model.process().getId())
                                        .filter(process -> !process.equals(NOTICE)),
                                kinds.stream().map(NoticeKind::name))
                        .toList());
    }

    @Test
    void aCaseWhoseAggregateIsGoneIsFoundUntilItIsOver() {
        UUID nobody = UUID.randomUUID();
        notices.start(RECOVERY, nobody);
        assertThat(problems(nobody)).containsExactly(Kind.CASE_WITHOUT_AGGREGATE);
        end(nobody);
        assertThat(problems(nobody)).isEmpty();
    }

    @Test
    void anAggregateWhoseCaseIsGoneIsFoundUntilItHasOneAgain() {
        UUID person = invited();
        end(person);
        assertThat(problems(person)).containsExactly(Kind.AGGREGATE_WITHOUT_CASE);
        processes.start(REGISTRATION, person, Map.of());
        assertThat(problems(person)).isEmpty();
    }

    @Test
    void aCaseOfAnotherProcessDoesNotCount() {
        UUID person = invited();
        end(person);
        notices.start(RECOVERY, person);
        assertThat(problems(person))
                .containsExactlyInAnyOrder(Kind.AGGREGATE_WITHOUT_CASE, Kind.CASE_WITHOUT_AGGREGATE);
        end(person);
        processes.start(REGISTRATION, person, Map.of());
    }

    @Test
    void whatIsFinishedNeedsNoCase() {
        UUID person = invited();
        testPeople.register(person);
        assertThat(problems(person)).isEmpty();
        jobs.runDue(person);
        assertThat(jobs.instance(person)).isNull();
        assertThat(problems(person)).isEmpty();
    }

    @Test
    void aCaseThatWasStartedWithoutABusinessKeyIsFound() {
        String id = runtime.startProcessInstanceByKey(NOTICE, KIND_RECOVERY).getId();
        assertThat(consistency.problems()).contains(new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, RECOVERY, ""));
        runtime.deleteProcessInstance(id, "test");
    }

    @Test
    void aBusinessKeyThatIsNoIdIsFound() {
        String id = runtime.startProcessInstanceByKey(NOTICE, "geen id", KIND_RECOVERY)
                .getId();
        assertThat(consistency.problems()).contains(new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, RECOVERY, "geen id"));
        runtime.deleteProcessInstance(id, "test");
    }

    @Test
    void aCaseOfAProcessThatNoModuleDeclaresIsFound() {
        UUID person = invited();
        List<CaseTable> others = tables.stream()
                .filter(table -> !table.story().equals(REGISTRATION))
                .toList();
        assertThat(new CaseConsistency(others, database).problems())
                .contains(new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, REGISTRATION, person.toString()));
    }

    @Test
    void aRowOfOneKindOfNoticeNeedsACaseOfThatKind() {
        UUID message = messageToATrainer();
        assertThat(problems(message)).containsExactly(Kind.AGGREGATE_WITHOUT_CASE);
        notices.start(RECOVERY, message);
        assertThat(consistency.problems())
                .contains(
                        new CaseProblem(Kind.AGGREGATE_WITHOUT_CASE, CONTACT, message.toString()),
                        new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, RECOVERY, message.toString()));
        end(message);
        notices.start(CONTACT, message);
        assertThat(problems(message)).isEmpty();
        end(message);
        deleteMessage(message);
    }

    @Test
    void anotherKindWrittenIntoACaseIsFound() {
        UUID message = messageToATrainer();
        notices.start(CONTACT, message);
        runtime.setVariable(jobs.instance(message).getId(), "kind", RECOVERY);
        assertThat(problems(message))
                .containsExactlyInAnyOrder(Kind.AGGREGATE_WITHOUT_CASE, Kind.CASE_WITHOUT_AGGREGATE);
        end(message);
        deleteMessage(message);
    }

    @Test
    void aNoticeWithoutAKindIsFound() {
        UUID message = messageToATrainer();
        runtime.startProcessInstanceByKey(NOTICE, message.toString(), Map.of("priority", 40));
        assertThat(consistency.problems())
                .contains(new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, NOTICE, message.toString()));
        end(message);
        deleteMessage(message);
    }

    @Test
    void aNoticeOfAKindThatNoModuleDeclaresIsFound() {
        UUID message = messageToATrainer();
        Map<String, Object> unknown = Map.of("kind", "anything", "priority", 40);
        runtime.startProcessInstanceByKey(NOTICE, message.toString(), unknown);
        assertThat(consistency.problems())
                .contains(new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, "anything", message.toString()));
        end(message);
        deleteMessage(message);
    }

    @Test
    void theVariableOfANoticeSaysNothingAboutCasesOfOtherProcesses() {
        UUID person = invited();
        runtime.setVariable(jobs.instance(person).getId(), "kind", RECOVERY);
        assertThat(problems(person)).isEmpty();
    }

    /** A row without a case, of a kind whose rows need one. */
    private UUID messageToATrainer() {
        UUID message = UUID.randomUUID();
        database.sql("insert into contact_message"
                        + " (id, account_id, sender_name, sender_email, message, received_at, forwarded, version)"
                        + " values (?, ?, 'Jan Claes', 'jan@voorbeeld.example', 'Dag An', current_timestamp, false, 0)")
                .params(message, testPeople.staff())
                .update();
        return message;
    }

    private void deleteMessage(UUID message) {
        database.sql("delete from contact_message where id = ?").param(message).update();
    }

    private UUID invited() {
        return testPeople.invited(testPeople.organisation("WZC De Linde"), Role.CAREGIVER, testPeople.staff());
    }

    private void end(UUID businessKey) {
        runtime.deleteProcessInstance(jobs.instance(businessKey).getId(), "test");
    }

    private List<Kind> problems(UUID businessKey) {
        return consistency.problems().stream()
                .filter(problem -> problem.businessKey().equals(businessKey.toString()))
                .map(CaseProblem::kind)
                .toList();
    }
}
