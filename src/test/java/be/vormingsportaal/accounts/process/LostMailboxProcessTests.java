package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxDecision;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview.Outcome;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of a lost mailbox. Each list of passed nodes is whole: what is not in it was not passed. */
@ProcessTest
class LostMailboxProcessTests extends LostMailboxModel {

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
                .thenReturn(new LostMailboxReview(Outcome.REFUSED, Optional.empty()));
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

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(LostMailboxBpmn.KEY)).isEmpty();
    }
}
