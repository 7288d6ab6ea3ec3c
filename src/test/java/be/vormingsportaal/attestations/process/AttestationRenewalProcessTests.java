package be.vormingsportaal.attestations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.attestations.renewal.AttestationReviewResult;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The stories of an attest. Each list of passed nodes is whole: what is not in it was not passed. What is
 * waited for comes where the waiting began.
 */
@ProcessTest
class AttestationRenewalProcessTests extends RenewalModel {

    @Test
    void remindedTwiceAndExpired() {
        when(renewals.nextReminder(attest))
                .thenReturn(Optional.of(SECOND_REMINDER))
                .thenReturn(Optional.empty());
        start(Optional.of(FIRST_REMINDER));
        clock.set(FIRST_REMINDER.minusSeconds(1));
        jobs.runDue(attest);
        verifyNoInteractions(mails);
        clock.set(FIRST_REMINDER);
        jobs.runDue(attest);
        verify(mails).sendReminder(attest);
        assertThat(trace.waitsAt(attest))
                .containsExactly("Event_Expired", "Event_ReminderDue", "Event_ReviewRequested");
        clock.set(SECOND_REMINDER);
        jobs.runDue(attest);
        verify(mails, times(2)).sendReminder(attest);
        assertThat(trace.waitsAt(attest)).containsExactly("Event_Expired", "Event_ReviewRequested");
        clock.set(EXPIRED);
        jobs.runDue(attest);

        assertThat(trace.passed(attest))
                .containsExactly(
                        "StartEvent_Submitted",
                        "Task_Check",
                        "Gateway_Begin",
                        "Event_Expired",
                        "Event_ReminderDue",
                        "Gateway_ReviewNeeded",
                        "Task_SendReminder",
                        "Gateway_ReminderLeft",
                        "Event_ReminderDue",
                        "Task_SendReminder",
                        "Gateway_ReminderLeft",
                        "EndEvent_RemindersSent",
                        "Task_SendExpiry",
                        "EndEvent_Expired");
        InOrder order = inOrder(mails, renewals);
        order.verify(mails).sendExpired(attest);
        order.verify(renewals).lapse(attest);
        verifyNoMoreInteractions(mails);
        verifyNoInteractions(reviewMails, reviews);
    }

    @Test
    void accepted() {
        startToReview();
        assertThat(trace.waitsAt(attest)).containsExactly("Event_Expired", "Event_ReminderDue", "Task_Review");
        decide("ACCEPT", AttestationReviewResult.ACCEPTED);

        assertThat(trace.passed(attest)).endsWith("Task_Review", "Task_ApplyReview", "Gateway_Decision");
        assertThat(trace.waitsAt(attest))
                .containsExactly("Event_Expired", "Event_ReminderDue", "Event_ReviewRequested");
        verifyNoInteractions(reviewMails);
    }

    @Test
    void askedForAgainAfterItWasAccepted() {
        startToReview();
        decide("ACCEPT", AttestationReviewResult.ACCEPTED);
        process.reviewRequested(attest);

        assertThat(trace.passed(attest)).endsWith("Event_ReviewRequested", "Task_Recheck");
        assertThat(trace.waitsAt(attest)).containsExactly("Event_Expired", "Event_ReminderDue", "Task_Review");
    }

    @Test
    void askedForAgainWhileSomebodyHasTheTask() {
        startToReview();
        process.reviewRequested(attest);

        assertThat(trace.passed(attest)).contains("Event_RequestedAgain", "Task_Recheck");
        assertThat(trace.waitsAt(attest)).containsExactly("Event_Expired", "Event_ReminderDue", "Task_Review");
        verify(renewals, times(2)).check(attest);
    }

    /** The case ends at once; a notice of its own sends the mail. */
    @Test
    void decidedOnItsPage() {
        startToReview();
        process.decided(attest);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(attest.toString())
                        .count())
                .isZero();
        jobs.runDue(attest);

        verify(reviewMails).sendDecision(attest);
        verifyNoMoreInteractions(reviewMails);
        verifyNoInteractions(mails, reviews);
    }

    @Test
    void corrected() {
        startToReview();
        clock.forward(A_DAY);
        decide("CORRECT", AttestationReviewResult.CORRECTED);
        jobs.run(attest, "Task_SendCorrection");

        assertThat(trace.passed(attest))
                .endsWith(
                        "Task_Review",
                        "Task_ApplyReview",
                        "Gateway_Decision",
                        "Task_SendCorrection",
                        "EndEvent_Corrected");
        assertThat(jobs.instance(attest)).isNull();
        verify(reviewMails).sendCorrection(attest);
        verifyNoMoreInteractions(reviewMails);
        verifyNoInteractions(mails);
    }

    @Test
    void refused() {
        startToReview();
        clock.forward(A_DAY);
        decide("REFUSE", AttestationReviewResult.REFUSED);
        jobs.run(attest, "Task_SendRefusal");

        assertThat(trace.passed(attest))
                .endsWith(
                        "Task_Review", "Task_ApplyReview", "Gateway_Decision", "Task_SendRefusal", "EndEvent_Refused");
        assertThat(jobs.instance(attest)).isNull();
        verify(reviewMails).sendRefusal(attest);
        verifyNoMoreInteractions(reviewMails);
        verifyNoInteractions(mails);
    }

    @Test
    void superseded() {
        startToReview();
        process.superseded(attest);

        assertThat(trace.passed(attest))
                .endsWith("SubProcess_Superseded", "StartEvent_Superseded", "EndEvent_Superseded")
                .doesNotContain("Task_Review", "Event_ReminderDue", "Event_Expired");
        assertThat(jobs.instance(attest)).isNull();
        verifyNoInteractions(mails, reviewMails, reviews);
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(AttestationRenewalBpmn.KEY)).isEmpty();
    }
}
