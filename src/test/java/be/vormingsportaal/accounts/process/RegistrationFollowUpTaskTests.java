package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.account.RegistrationCase;
import be.vormingsportaal.accounts.registration.FollowUpDecision;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The follow-up task, whose form protects nothing: whoever completes it can send any variable. */
@ProcessTest
class RegistrationFollowUpTaskTests {

    static final Instant INVITED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant FOLLOWED_UP = INVITED.plus(Duration.ofDays(30));
    static final UUID ORGANISATION = UUID.randomUUID();

    @Autowired
    CamundaRegistrationProcess process;

    @Autowired
    RegistrationService registrations;

    @Autowired
    PortalSettings portal;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    final UUID account = UUID.randomUUID();

    @BeforeEach
    void waitForFollowUp() {
        clock.set(INVITED);
        process.start(account, caseFrom(INVITED, ORGANISATION));
        jobs.run(account, "Task_SendRegistrationLink");
        clock.set(FOLLOWED_UP);
        jobs.runDue(account);
    }

    @Test
    void aLateRegistrationIsATaskForTheManagersOfTheOrganisation() {
        assertThat(candidates(task())).containsExactly("org-" + ORGANISATION);
    }

    @Test
    void whatNobodysOrganisationStartedIsATaskForStaff() {
        UUID other = UUID.randomUUID();
        process.start(other, caseFrom(INVITED, null));
        jobs.run(other, "Task_SendRegistrationLink");
        jobs.run(other, "Event_FollowUpDue");
        assertThat(candidates(tasks.createTaskQuery()
                        .processInstanceBusinessKey(other.toString())
                        .singleResult()))
                .containsExactly("kcd-staff");
    }

    @Test
    void theTaskDisappearsWhenTheLinkIsRenewedElsewhere() {
        process.linkRenewed(account, caseFrom(FOLLOWED_UP, ORGANISATION));
        assertThat(trace.passed(account)).endsWith("Event_LinkRenewed", "StartEvent_LinkNeeded");
        assertThat(trace.waitsAt(account)).containsExactly("Task_SendRegistrationLink");
    }

    @Test
    void theTaskDisappearsWhenTheManagerTakesThePersonOut() {
        process.withdrawn(account);
        assertThat(trace.passed(account))
                .endsWith("Event_RegistrationWithdrawn", "EndEvent_Withdrawn")
                .doesNotContain("Task_FollowUp");
    }

    @ParameterizedTest
    @MethodSource
    void aWrongDecisionLeavesTheTask(Map<String, Object> submitted) {
        assertThatThrownBy(() -> tasks.complete(task().getId(), submitted)).isInstanceOf(BadUserRequestException.class);
        assertThat(trace.waitsAt(account)).containsExactly("Task_FollowUp");
        verifyNoInteractions(registrations);
    }

    static Stream<Map<String, Object>> aWrongDecisionLeavesTheTask() {
        Map<String, Object> nothingChosen = new HashMap<>();
        nothingChosen.put("decision", null);
        return Stream.of(
                Map.of(),
                nothingChosen,
                Map.of("decision", "resend"),
                Map.of("decision", 1),
                Map.of("other", "RESEND"));
    }

    @Test
    void whoIsAskedNextTimeIsNotForTheFormToSay() {
        sendAgainWith(Map.of("followUpGroup", "somebody-else"));
        assertThat(variable("followUpGroup")).isEqualTo("org-" + ORGANISATION);
    }

    @Test
    void whereTheFormPointsToIsNotForTheFormToSay() {
        sendAgainWith(Map.of("personPage", "https://evil.example"));
        assertThat(variable("personPage")).isEqualTo(portal.page("/personen/" + account));
    }

    @Test
    void whenSomebodyIsAskedAgainIsNotForTheFormToSay() {
        sendAgainWith(Map.of("followUpAt", new Date(0), "reminderAt", new Date(0)));
        jobs.run(account, "Task_SendRegistrationLink");
        assertThat(jobs.job(account, "Event_FollowUpDue").getDuedate())
                .isEqualTo(FOLLOWED_UP.plus(Duration.ofDays(30)));
    }

    private void sendAgainWith(Map<String, Object> hostile) {
        when(registrations.decideFollowUp(account, FollowUpDecision.RESEND))
                .thenReturn(Optional.of(caseFrom(FOLLOWED_UP, ORGANISATION)));
        Map<String, Object> submitted = new HashMap<>(hostile);
        submitted.put("decision", "RESEND");
        tasks.complete(task().getId(), submitted);
    }

    private Object variable(String name) {
        return runtime.getVariable(jobs.instance(account).getId(), name);
    }

    private Task task() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(account.toString())
                .singleResult();
    }

    private Stream<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream().map(link -> link.getGroupId());
    }

    private static RegistrationCase caseFrom(Instant linkMadeAt, UUID organisation) {
        return new RegistrationCase(
                Optional.ofNullable(organisation),
                linkMadeAt.plus(Duration.ofDays(7)),
                linkMadeAt.plus(Duration.ofDays(30)));
    }
}
