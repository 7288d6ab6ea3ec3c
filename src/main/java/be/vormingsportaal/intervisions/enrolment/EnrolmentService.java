package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceOrder;
import be.vormingsportaal.billing.sales.Invoicing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out the steps of an enrolment for its processes, in their order. A step may come late, or twice: the row
 * decides.
 */
@Service
@Transactional
public class EnrolmentService {

    private final SeatAllocation seats;
    private final EnrolmentRepository enrolments;
    private final Invoicing invoicing;
    private final EnrolmentWords words;
    private final Cancelling cancelling;
    private final Clock clock;

    EnrolmentService(
            SeatAllocation seats,
            EnrolmentRepository enrolments,
            Invoicing invoicing,
            EnrolmentWords words,
            Cancelling cancelling,
            Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.invoicing = invoicing;
        this.words = words;
        this.cancelling = cancelling;
        this.clock = clock;
    }

    /** Nobody answered the offer, or there was no offer before the beginning. The seat goes to the next person. */
    public void lapse(UUID seatId) {
        LockedEnrolment held = seats.holdEnrolment(enrolments.idOfSeat(seatId).orElseThrow());
        if (held.enrolment().state().isWaiting()) {
            held.enrolment().lapse(clock.instant());
            enrolments.flush();
            seats.offerFree(held.intervision());
        }
    }

    /**
     * @return the invoice, also when it was made before; empty when none is needed, because the enrolment was cancelled
     *     meanwhile
     */
    public Optional<UUID> issueInvoice(UUID enrolmentId) {
        LockedEnrolment held = seats.holdEnrolment(enrolmentId);
        Enrolment enrolment = held.enrolment();
        if (enrolment.isToInvoice()) {
            enrolment.invoiced(invoicing.issue(order(held)).id());
        }
        return enrolment.invoiceId();
    }

    private InvoiceOrder order(LockedEnrolment held) {
        Enrolment enrolment = held.enrolment();
        return new InvoiceOrder(
                enrolment.organisationId(),
                words.reference(held),
                held.intervision().details().heldOn(),
                enrolment.vat(),
                List.of(InvoiceLine.of(words.line(held), 1, enrolment.price())));
    }

    /**
     * Confirms the seat, because it is paid or free. It does nothing for somebody who cancelled meanwhile, or who
     * attended already.
     */
    public void confirm(UUID enrolmentId) {
        Enrolment enrolment = seats.holdEnrolment(enrolmentId).enrolment();
        if (enrolment.state() == EnrolmentState.SEATED) {
            enrolment.confirm(clock.instant());
        }
    }

    /** The invoice was taken back. A trainer who did not cancel loses the seat, unless it was used. */
    public void release(UUID enrolmentId) {
        LockedEnrolment held = seats.holdEnrolment(enrolmentId);
        if (held.enrolment().state().isSeated()) {
            cancelling.cancel(held, EnrolmentEndReason.UNPAID);
            seats.offerFree(held.intervision());
        }
    }

    /** The days to record attendance have passed. Everybody who was not ticked was absent. */
    public void closeAttendance(UUID enrolmentId) {
        Enrolment enrolment = seats.holdEnrolment(enrolmentId).enrolment();
        if (enrolment.state().isSeated()) {
            enrolment.attend(false);
        }
    }
}
