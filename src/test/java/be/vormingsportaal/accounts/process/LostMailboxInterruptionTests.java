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

import be.vormingsportaal.accounts.lostmailbox.LostMailboxDecision;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview.Outcome;
import be.vormingsportaal.testing.ProcessTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

/** What comes early, late, in between or not at all while a request for another address runs. */
@ProcessTest
class LostMailboxInterruptionTests extends LostMailboxModel {

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
                .thenReturn(new LostMailboxReview(Outcome.ADDRESS_IN_USE, Optional.empty()));
        assertThatThrownBy(() -> decide("ACCEPT")).hasMessageContaining("Aanvaarden kan niet: het nieuwe adres");
        assertThat(trace.waitsAt(request)).containsExactly("Task_Review");
        verifyNoInteractions(mails);
    }
}
