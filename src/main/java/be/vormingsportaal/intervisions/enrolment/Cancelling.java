package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels enrolments. The seat goes to the next person in the waiting list, and the invoice is taken back. */
@Service
@Transactional
public class Cancelling {

    private final SeatAllocation seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentProcess process;
    private final Invoicing invoicing;
    private final EnrolmentWords words;
    private final Clock clock;

    Cancelling(
            SeatAllocation seats,
            EnrolmentRepository enrolments,
            EnrolmentProcess process,
            Invoicing invoicing,
            EnrolmentWords words,
            Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.process = process;
        this.invoicing = invoicing;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Cancels an enrolment. The caller has checked whose enrolment it is.
     *
     * @throws java.util.NoSuchElementException when there is no such enrolment
     */
    @RetryOnConflict
    public CancelResult cancel(UUID enrolmentId, EnrolmentEndReason because) {
        LockedEnrolment held = seats.holdEnrolment(enrolmentId);
        Optional<CancelResult> refusal = CancellationRule.refusal(held, because, clock);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        cancel(held, because);
        seats.offerFree(held.intervision());
        return CancelResult.CANCELLED;
    }

    /** Cancels an enrolment and leaves the freed seat to the caller. It does nothing to an enrolment that is over. */
    public void cancel(LockedEnrolment held, EnrolmentEndReason because) {
        Enrolment enrolment = held.enrolment();
        EnrolmentState before = enrolment.state();
        enrolment.cancel(because, clock.instant());
        enrolments.flush();
        if (before == EnrolmentState.WAITING) {
            process.left(enrolment.seatId());
        } else if (before == EnrolmentState.OFFERED) {
            process.declined(enrolment.seatId());
        } else {
            process.cancelled(enrolment.id());
        }
        enrolment.invoiceId().ifPresent(invoice -> invoicing.credit(invoice, words.creditReason(held, because)));
    }
}
