package be.vormingsportaal.intervisions.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.vormingsportaal.intervisions.enrolment.EnrolmentCase;
import be.vormingsportaal.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

/** The stories of an enrolment. */
@ProcessTest
class IntervisionEnrolmentProcessTests extends IntervisionEnrolmentTrace {

    @Test
    void aFreeSeatIsSureAtOnce() {
        enrolled(true, true);
        assertThat(trace.waitsAt(enrolment)).containsExactly("Gateway_Course", "Task_SendConfirmation");
        verify(enrolments).confirm(enrolment);
        jobs.run(enrolment, "Task_SendConfirmation");
        process.attended(enrolment);
        jobs.run(enrolment, "Task_SendProof");

        assertThat(trace.waitsAt(enrolment)).isEmpty();
        assertThat(trace.passed(enrolment))
                .containsExactlyInAnyOrder(
                        "StartEvent_Enrolled",
                        "Task_AwaitSeat",
                        "Gateway_SeatTaken",
                        "Gateway_PaymentAndCourse",
                        "Gateway_Free",
                        "Task_ConfirmSeat",
                        "Task_SendConfirmation",
                        "EndEvent_Confirmed",
                        "Event_Attended",
                        "Task_SendProof",
                        "EndEvent_Attended");
        verify(enrolments, never()).issueInvoice(any());
        verify(mails).sendConfirmation(enrolment);
        verify(mails).sendProof(enrolment);
    }

    @Test
    void aSeatThatCostsMoneyIsSureOncePaid() {
        enrolled(true, false);
        jobs.run(enrolment, "Task_IssueInvoice");
        assertThat(payment.waits(invoice)).isTrue();
        verify(enrolments, never()).confirm(enrolment);
        payment.end(invoice, true);
        // what comes after the payment is a transaction of its own, which holds other rows
        verify(enrolments, never()).confirm(enrolment);
        jobs.run(enrolment, "Task_AwaitPayment");
        verify(enrolments).confirm(enrolment);
        jobs.run(enrolment, "Task_SendConfirmation");

        assertThat(trace.waitsAt(enrolment)).containsExactly("Gateway_Course");
        assertThat(trace.passed(enrolment))
                .contains("Task_IssueInvoice", "Gateway_Invoiced", "Task_AwaitPayment", "Gateway_Paid")
                .contains("EndEvent_Confirmed")
                .doesNotContain("Task_ReleaseSeat");
    }

    @Test
    void whoAttendsBeforeItIsPaidGetsTheProofAndThePaymentGoesOn() {
        enrolled(true, false);
        jobs.run(enrolment, "Task_IssueInvoice");
        process.attended(enrolment);
        jobs.run(enrolment, "Task_SendProof");
        verify(mails).sendProof(enrolment);
        assertThat(trace.waitsAt(enrolment)).containsExactly("Task_AwaitPayment");
        payment.end(invoice, true);
        jobs.run(enrolment, "Task_AwaitPayment");
        jobs.run(enrolment, "Task_SendConfirmation");

        assertThat(trace.waitsAt(enrolment)).isEmpty();
        assertThat(trace.passed(enrolment)).contains("EndEvent_Attended", "EndEvent_Confirmed");
    }

    @Test
    void anInvoiceThatIsTakenBackTakesBackTheSeat() {
        enrolled(true, false);
        jobs.run(enrolment, "Task_IssueInvoice");
        payment.end(invoice, false);
        jobs.run(enrolment, "Task_AwaitPayment");

        verify(enrolments).release(enrolment);
        verify(enrolments, never()).confirm(enrolment);
        assertThat(trace.passed(enrolment)).contains("Task_ReleaseSeat", "EndEvent_NotPaid");
    }

    @Test
    void whoCancelsIsToldAndThePaymentEndsByItself() {
        enrolled(true, false);
        jobs.run(enrolment, "Task_IssueInvoice");
        process.cancelled(enrolment);
        jobs.run(enrolment, "Task_SendClosing");
        assertThat(trace.waitsAt(enrolment)).containsExactly("Task_AwaitPayment");
        payment.end(invoice, false);
        jobs.run(enrolment, "Task_AwaitPayment");

        assertThat(trace.waitsAt(enrolment)).isEmpty();
        assertThat(trace.passed(enrolment)).contains("Event_EnrolmentCancelled", "EndEvent_Closed", "EndEvent_NotPaid");
        verify(closing).send(enrolment);
    }

    @Test
    void whoCancelsBeforeTheInvoiceWasMadeGetsNone() {
        enrolled(true, false);
        process.cancelled(enrolment);
        when(enrolments.issueInvoice(enrolment)).thenReturn(Optional.empty());
        jobs.run(enrolment, "Task_IssueInvoice");
        jobs.run(enrolment, "Task_SendClosing");

        assertThat(trace.waitsAt(enrolment)).isEmpty();
        assertThat(trace.passed(enrolment)).doesNotContain("Task_AwaitPayment").contains("EndEvent_NotPaid");
    }

    @Test
    void whoIsNotTickedInTimeWasAbsent() {
        enrolled(true, true);
        jobs.run(enrolment, "Task_SendConfirmation");
        clock.set(ATTENDANCE_UNTIL);
        jobs.runDue(enrolment);

        assertThat(trace.passed(enrolment))
                .contains("Event_AttendanceClosed", "Task_CloseAttendance", "EndEvent_Absent");
        verify(enrolments).closeAttendance(enrolment);
    }

    @Test
    void aMovedIntervisionMovesTheDaysToRecordAttendance() {
        enrolled(true, true);
        jobs.run(enrolment, "Task_SendConfirmation");
        Instant later = ATTENDANCE_UNTIL.plus(Duration.ofDays(7));
        process.moved(new EnrolmentCase(enrolment, seat, true, true, STARTS, later, Optional.empty()));
        clock.set(ATTENDANCE_UNTIL);
        jobs.runDue(enrolment);
        assertThat(trace.waitsAt(enrolment)).containsExactly("Gateway_Course");
        clock.set(later);
        jobs.runDue(enrolment);

        assertThat(trace.waitsAt(enrolment)).isEmpty();
    }

    @Test
    void whoAcceptsAnOfferGoesOnLikeWhoHadASeat() {
        enrolled(false, true);
        assertThat(trace.waitsAt(enrolment)).containsExactly("Task_AwaitSeat");
        process.offered(seat, STARTS);
        process.accepted(seat);

        assertThat(trace.waitsAt(enrolment)).containsExactly("Gateway_Course", "Task_SendConfirmation");
    }

    @Test
    void whoGetsNoSeatIsTold() {
        enrolled(false, true);
        clock.set(STARTS);
        jobs.runDue(seat);
        jobs.run(enrolment, "Task_SendClosing");

        assertThat(trace.waitsAt(enrolment)).isEmpty();
        assertThat(trace.passed(enrolment))
                .containsExactlyInAnyOrder(
                        "StartEvent_Enrolled",
                        "Task_AwaitSeat",
                        "Gateway_SeatTaken",
                        "Task_SendClosing",
                        "EndEvent_Closed");
        verify(enrolments).lapse(seat);
        verify(closing).send(enrolment);
    }

    @Test
    void aFailedMailIsTriedAgain() {
        doThrow(new MailSendException("no mail server")).doNothing().when(mails).sendConfirmation(enrolment);
        enrolled(true, true);
        assertThatThrownBy(() -> jobs.run(enrolment, "Task_SendConfirmation")).isInstanceOf(MailSendException.class);
        jobs.run(enrolment, "Task_SendConfirmation");

        verify(mails, times(2)).sendConfirmation(enrolment);
        verify(enrolments).confirm(enrolment);
    }

    private void enrolled(boolean seated, boolean free) {
        process.enrolled(new EnrolmentCase(enrolment, seat, seated, free, STARTS, ATTENDANCE_UNTIL, Optional.empty()));
    }
}
