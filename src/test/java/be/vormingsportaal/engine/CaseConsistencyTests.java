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
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CaseConsistencyTests {

    static final String REGISTRATION = "account-registration";
    static final String RECOVERY = "account-recovery";

    @Autowired
    CaseConsistency consistency;

    @Autowired
    List<CaseTable> tables;

    @Autowired
    JdbcClient database;

    @Autowired
    ProcessGateway processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestPeople testPeople;

    @Test
    void everyModelHasATableAndNoOther() {
        assertThat(tables)
                .extracting(CaseTable::processKey)
                .containsExactlyInAnyOrderElementsOf(ProcessModels.all().stream()
                        .map(model -> model.process().getId())
                        .toList());
    }

    @Test
    void aCaseWhoseAggregateIsGoneIsFoundUntilItIsOver() {
        UUID nobody = UUID.randomUUID();
        processes.start(RECOVERY, nobody, Map.of());
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
        processes.start(RECOVERY, person, Map.of());
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
        String id = runtime.startProcessInstanceByKey(RECOVERY).getId();
        assertThat(consistency.problems()).contains(new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, RECOVERY, ""));
        runtime.deleteProcessInstance(id, "test");
    }

    @Test
    void aBusinessKeyThatIsNoIdIsFound() {
        String id = runtime.startProcessInstanceByKey(RECOVERY, "geen id").getId();
        assertThat(consistency.problems()).contains(new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, RECOVERY, "geen id"));
        runtime.deleteProcessInstance(id, "test");
    }

    @Test
    void aCaseOfAProcessThatNoModuleDeclaresIsFound() {
        UUID person = invited();
        List<CaseTable> others = tables.stream()
                .filter(table -> !table.processKey().equals(REGISTRATION))
                .toList();
        assertThat(new CaseConsistency(others, database).problems())
                .contains(new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, REGISTRATION, person.toString()));
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
