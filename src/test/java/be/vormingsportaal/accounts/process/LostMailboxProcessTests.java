package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.LostMailboxDecision;
import be.vormingsportaal.accounts.LostMailboxMails;
import be.vormingsportaal.accounts.LostMailboxReview;
import be.vormingsportaal.accounts.LostMailboxReview.Outcome;
import be.vormingsportaal.accounts.LostMailboxService;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

/** The stories of a lost mailbox. Each list of passed nodes is whole: what is not in it was not passed. */
@AccountProcessTest
class LostMailboxProcessTests {

    static final Instant ASKED = Instant.parse("2026-03-02T09:00:00Z");
    static final Duration SEVEN_DAYS = Duration.ofDays(7);
    static final Duration A_DAY = Duration.ofDays(1);

    @Autowired
    CamundaLostMailboxProcess process;

    @Autowired
    LostMailboxService requests;

    @Autowired
    LostMailboxMails mails;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    final UUID request = UUID.randomUUID();

    @BeforeEach
    void ask() {
        clock.set(ASKED);
        process.start(request);
    }

    @Test
    void accessRestored() {
        when(requests.takeEffect(request)).thenReturn(true);
        accept();
        sendBothMails();
        clock.forward(A_DAY);
        process.confirmed(request, inADay());
        assertThat(trace.waitsAt(request)).containsExactly("Event_DelayOver");
        clock.forward(A_DAY);
        jobs.runDue(request);

        assertThat(trace.passed(request))
                .containsExactly(
                        "StartEvent_AccessRequested",
                        "Task_Review",
                        "Task_ApplyReview",
                        "Gateway_Accepted",
                        "Gateway_MailAndWait",
                        "Task_AwaitConfirmation",
                        "Task_SendLink",
                        "EndEvent_MailSent",
                        "Task_SendNotice",
                        "EndEvent_MailSent",
                        "Event_DelayOver",
                        "Task_ApplyAddress",
                        "Gateway_AddressFree",
                        "Task_SendAccess",
                        "EndEvent_Restored");
        verify(mails).sendLink(request);
        verify(mails).sendNotice(request);
        verify(mails).sendAccess(request);
        verifyNoMoreInteractions(mails);
    }

    @Test
    void refused() {
        when(requests.decide(eq(request), eq(LostMailboxDecision.REFUSE), any()))
                .thenReturn(new LostMailboxReview(Outcome.REFUSED, null));
        decide("REFUSE");
        jobs.run(request, "Task_SendRefusal");

        assertThat(trace.passed(request))
                .containsExactly(
                        "StartEvent_AccessRequested",
                        "Task_Review",
                        "Task_ApplyReview",
                        "Gateway_Accepted",
                        "Task_SendRefusal",
                        "EndEvent_Refused");
        verify(mails).sendRefusal(request);
        verifyNoMoreInteractions(mails);
    }

    @Test
    void notConfirmedInTime() {
        accept();
        sendBothMails();
        clock.set(ASKED.plus(SEVEN_DAYS).minusSeconds(1));
        jobs.runDue(request);
        assertThat(trace.waitsAt(request)).containsExactly("Task_AwaitConfirmation");
        clock.forward(Duration.ofSeconds(1));
        jobs.runDue(request);

        assertThat(trace.passed(request))
                .containsExactly(
                        "StartEvent_AccessRequested",
                        "Task_Review",
                        "Task_ApplyReview",
                        "Gateway_Accepted",
                        "Gateway_MailAndWait",
                        "Task_SendLink",
                        "EndEvent_MailSent",
                        "Task_SendNotice",
                        "EndEvent_MailSent",
                        "Event_ConfirmationOverdue",
                        "Task_Expire",
                        "EndEvent_Expired");
        verify(requests).expire(request);
    }

    @Test
    void addressTakenMeanwhile() {
        when(requests.takeEffect(request)).thenReturn(false);
        accept();
        jobs.runDue(request);
        process.confirmed(request, inADay());
        clock.forward(A_DAY);
        jobs.runDue(request);

        assertThat(trace.passed(request))
                .endsWith(
                        "Event_DelayOver",
                        "Task_ApplyAddress",
                        "Gateway_AddressFree",
                        "Task_SendAddressTaken",
                        "EndEvent_AddressTaken");
        verify(mails).sendAddressTaken(request);
    }

    @Test
    void stoppedWhileNobodyDecided() {
        process.stopped(request);
        assertThat(trace.waitsAt(request)).containsExactly("Task_SendStopped");
        jobs.run(request, "Task_SendStopped");

        assertThat(trace.passed(request))
                .containsExactly(
                        "StartEvent_AccessRequested",
                        "SubProcess_Stopped",
                        "StartEvent_Stopped",
                        "Task_SendStopped",
                        "EndEvent_Stopped");
        verify(mails).sendStopped(request);
        verifyNoMoreInteractions(mails);
    }

    @Test
    void stoppedBeforeAnyMailLeft() {
        accept();
        process.stopped(request);
        jobs.runDue(request);

        assertThat(trace.passed(request))
                .containsExactly(
                        "StartEvent_AccessRequested",
                        "Task_Review",
                        "Task_ApplyReview",
                        "Gateway_Accepted",
                        "Gateway_MailAndWait",
                        "SubProcess_Stopped",
                        "StartEvent_Stopped",
                        "Task_SendStopped",
                        "EndEvent_Stopped");
        verify(mails).sendStopped(request);
        verifyNoMoreInteractions(mails);
    }

    @Test
    void stoppedDuringTheDelay() {
        accept();
        sendBothMails();
        process.confirmed(request, inADay());
        clock.forward(A_DAY.minusSeconds(1));
        jobs.runDue(request);
        process.stopped(request);
        jobs.runDue(request);

        assertThat(trace.passed(request))
                .endsWith("SubProcess_Stopped", "StartEvent_Stopped", "Task_SendStopped", "EndEvent_Stopped")
                .doesNotContain("Event_DelayOver");
    }

    @Test
    void confirmedBeforeEitherMailIsKnownToHaveLeft() {
        accept();
        process.confirmed(request, inADay());
        assertThat(trace.waitsAt(request)).containsExactly("Event_DelayOver", "Task_SendLink", "Task_SendNotice");
    }

    @Test
    void aDeadOldMailboxHoldsNothingUp() {
        when(requests.takeEffect(request)).thenReturn(true);
        doThrow(new MailSendException("no such mailbox")).when(mails).sendNotice(request);
        accept();
        jobs.run(request, "Task_SendLink");
        assertThatThrownBy(() -> jobs.run(request, "Task_SendNotice")).isInstanceOf(MailSendException.class);
        process.confirmed(request, inADay());
        jobs.run(request, "Event_DelayOver");
        jobs.run(request, "Task_SendAccess");

        assertThat(trace.passed(request))
                .endsWith("Task_SendAccess", "EndEvent_Restored")
                .doesNotContain("Task_SendNotice");
        assertThat(jobs.instance(request)).isNull();
    }

    @Test
    void aWrongDecisionLeavesTheTask() {
        when(requests.decide(eq(request), eq(LostMailboxDecision.ACCEPT), any()))
                .thenReturn(new LostMailboxReview(Outcome.ADDRESS_IN_USE, null));
        assertThatThrownBy(() -> decide("ACCEPT")).hasMessageContaining("Aanvaarden kan niet: het nieuwe adres");
        assertThat(trace.waitsAt(request)).containsExactly("Task_Review");
        verifyNoInteractions(mails);
    }

    private void accept() {
        when(requests.decide(eq(request), eq(LostMailboxDecision.ACCEPT), any()))
                .thenReturn(
                        new LostMailboxReview(Outcome.ACCEPTED, clock.instant().plus(SEVEN_DAYS)));
        decide("ACCEPT");
        assertThat(trace.waitsAt(request))
                .containsExactly("Task_AwaitConfirmation", "Task_SendLink", "Task_SendNotice");
    }

    /** One after the other, so that the trace has an order. */
    private void sendBothMails() {
        jobs.run(request, "Task_SendLink");
        clock.forward(Duration.ofMinutes(1));
        jobs.run(request, "Task_SendNotice");
    }

    private void decide(String decision) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(request.toString())
                .singleResult()
                .getId();
        tasks.complete(task, LostMailboxBpmn.DECISION.with(decision));
    }

    private Instant inADay() {
        return clock.instant().plus(A_DAY);
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(LostMailboxBpmn.KEY)).isEmpty();
    }
}
