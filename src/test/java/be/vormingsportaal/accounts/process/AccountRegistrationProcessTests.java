package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.account.RegistrationCase;
import be.vormingsportaal.accounts.registration.FollowUpDecision;
import be.vormingsportaal.accounts.registration.RegistrationMails;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of a registration. Each list of passed nodes is whole: what is not in it was not passed. */
@ProcessTest
class AccountRegistrationProcessTests {

    static final UUID ORGANISATION = UUID.randomUUID();

    @Autowired
    CamundaRegistrationProcess process;

    @Autowired
    RegistrationMails mails;

    @Autowired
    RegistrationService registrations;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    final UUID account = UUID.randomUUID();

    @BeforeEach
    void invite() {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        process.start(account, caseFromNow());
    }

    @Test
    void registeredAtOnce() {
        jobs.run(account, "Task_SendRegistrationLink");
        clock.forward(Duration.ofHours(1));
        process.completed(account);
        jobs.run(account, "Task_SendWelcome");

        assertThat(trace.passed(account))
                .containsExactly(
                        afterTheLink("Event_RegistrationCompleted", "Task_SendWelcome", "EndEvent_Registered"));
        verify(mails).sendLink(account);
        verify(mails).sendWelcome(account);
        verifyNoMoreInteractions(mails);
    }

    @Test
    void remindedAndThenRegistered() {
        jobs.run(account, "Task_SendRegistrationLink");
        assertThat(trace.waitsAt(account)).containsExactly("Event_FollowUpDue", "Event_ReminderDue");
        clock.forward(Duration.ofDays(7));
        jobs.runDue(account);
        assertThat(trace.waitsAt(account)).containsExactly("Event_FollowUpDue");
        clock.forward(Duration.ofDays(1));
        process.completed(account);
        jobs.runDue(account);

        assertThat(trace.passed(account))
                .containsExactly(afterTheLink(
                        "Event_ReminderDue",
                        "Task_SendReminder",
                        "EndEvent_Reminded",
                        "Event_RegistrationCompleted",
                        "Task_SendWelcome",
                        "EndEvent_Registered"));
        verify(mails).sendReminder(account);
    }

    @Test
    void followedUpAndSentAgain() {
        waitForFollowUp();
        when(registrations.decideFollowUp(account, FollowUpDecision.RESEND)).thenReturn(Optional.of(caseFromNow()));
        decide(FollowUpDecision.RESEND);
        jobs.run(account, "Task_SendRegistrationLink");

        assertThat(trace.passed(account))
                .containsExactly(afterTheLink(
                        "Event_FollowUpDue",
                        "Event_ReminderDue",
                        "Task_SendReminder",
                        "EndEvent_Reminded",
                        "Task_FollowUp",
                        "Task_ApplyFollowUp",
                        "Gateway_SendAgain",
                        "Task_SendRegistrationLink",
                        "Gateway_Deadlines"));
        assertThat(trace.waitsAt(account)).containsExactly("Event_FollowUpDue", "Event_ReminderDue");
        verify(mails, times(2)).sendLink(account);
    }

    @Test
    void followedUpAndWithdrawn() {
        waitForFollowUp();
        decide(FollowUpDecision.WITHDRAW);

        assertThat(trace.passed(account))
                .containsExactly(
                        "StartEvent_PersonInvited",
                        "SubProcess_AwaitRegistration",
                        "StartEvent_LinkNeeded",
                        "Task_SendRegistrationLink",
                        "Gateway_Deadlines",
                        "Event_FollowUpDue",
                        "Event_ReminderDue",
                        "Task_SendReminder",
                        "EndEvent_Reminded",
                        "Task_FollowUp",
                        "Task_ApplyFollowUp",
                        "Gateway_SendAgain",
                        "EndEvent_InvitationWithdrawn",
                        "EndEvent_Withdrawn");
        verify(registrations).decideFollowUp(account, FollowUpDecision.WITHDRAW);
        verify(mails, never()).sendWelcome(account);
    }

    @Test
    void renewedBeforeTheFirstMailWasSent() {
        process.linkRenewed(account, caseFromNow());
        jobs.run(account, "Task_SendRegistrationLink");

        assertThat(trace.passed(account))
                .containsExactly(
                        "StartEvent_PersonInvited",
                        "StartEvent_LinkNeeded",
                        "Event_LinkRenewed",
                        "StartEvent_LinkNeeded",
                        "Task_SendRegistrationLink",
                        "Gateway_Deadlines");
        verify(mails).sendLink(account);
    }

    @Test
    void renewedWhileTheLinkWorks() {
        jobs.run(account, "Task_SendRegistrationLink");
        clock.forward(Duration.ofDays(3));
        process.linkRenewed(account, caseFromNow());
        jobs.run(account, "Task_SendRegistrationLink");

        assertThat(trace.passed(account))
                .containsExactly(afterTheLink(
                        "Event_LinkRenewed",
                        "StartEvent_LinkNeeded",
                        "Task_SendRegistrationLink",
                        "Gateway_Deadlines"));
        assertThat(trace.waitsAt(account)).containsExactly("Event_FollowUpDue", "Event_ReminderDue");
    }

    @Test
    void withdrawnByTheManager() {
        jobs.run(account, "Task_SendRegistrationLink");
        process.withdrawn(account);

        assertThat(trace.passed(account))
                .containsExactly(afterTheLink("Event_RegistrationWithdrawn", "EndEvent_Withdrawn"));
        verify(mails).sendLink(account);
        verifyNoMoreInteractions(mails);
    }

    private static String[] afterTheLink(String... passed) {
        return Stream.concat(
                        Stream.of(
                                "StartEvent_PersonInvited",
                                "StartEvent_LinkNeeded",
                                "Task_SendRegistrationLink",
                                "Gateway_Deadlines"),
                        Stream.of(passed))
                .toArray(String[]::new);
    }

    private void waitForFollowUp() {
        jobs.run(account, "Task_SendRegistrationLink");
        clock.forward(Duration.ofDays(7));
        jobs.runDue(account);
        clock.forward(Duration.ofDays(23));
        jobs.runDue(account);
        assertThat(trace.waitsAt(account)).containsExactly("Task_FollowUp");
    }

    private void decide(FollowUpDecision decision) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(account.toString())
                .singleResult()
                .getId();
        tasks.complete(task, AccountRegistrationBpmn.DECISION.with(decision.name()));
    }

    private RegistrationCase caseFromNow() {
        return new RegistrationCase(
                Optional.of(ORGANISATION),
                clock.instant().plus(Duration.ofDays(7)),
                clock.instant().plus(Duration.ofDays(30)));
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(AccountRegistrationBpmn.KEY)).isEmpty();
    }
}
