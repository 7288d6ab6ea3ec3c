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

/** What the processes of an enrolment have done, in their order. Each may come late, or twice: the row decides. */
@Service
@Transactional
public class EnrolmentService {

    private final Seats seats;
    private final EnrolmentRepository enrolments;
    private final Invoicing invoicing;
    private final EnrolmentWords words;
    private final Cancelling cancelling;
    private final Clock clock;

    EnrolmentService(
            Seats seats,
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

    /** Nobody answered the offer, or none came before the beginning: the seat is for the next. */
    public void lapse(UUID seatId) {
        HeldEnrolment held = seats.holdEnrolment(enrolments.idOfSeat(seatId).orElseThrow());
        if (held.enrolment().state().isWaiting()) {
            held.enrolment().lapse(clock.instant());
            enrolments.flush();
            seats.offerFree(held.intervision());
        }
    }

    /** @return the invoice, also when it was made before; empty when none is needed: cancelled meanwhile */
    public Optional<UUID> issueInvoice(UUID enrolmentId) {
        HeldEnrolment held = seats.holdEnrolment(enrolmentId);
        Enrolment enrolment = held.enrolment();
        if (enrolment.isToInvoice()) {
            enrolment.invoiced(invoicing.issue(order(held)).id());
        }
        return Optional.ofNullable(enrolment.invoiceId());
    }

    private InvoiceOrder order(HeldEnrolment held) {
        Enrolment enrolment = held.enrolment();
        return new InvoiceOrder(
                enrolment.organisationId(),
                words.reference(held),
                held.intervision().details().heldOn(),
                enrolment.vat(),
                List.of(InvoiceLine.of(words.line(held), 1, enrolment.price())));
    }

    /** Paid, or free: the seat is sure. Not for who cancelled meanwhile, or was there already. */
    public void confirm(UUID enrolmentId) {
        Enrolment enrolment = seats.holdEnrolment(enrolmentId).enrolment();
        if (enrolment.state() == EnrolmentState.SEATED) {
            enrolment.confirm(clock.instant());
        }
    }

    /** The invoice was taken back: who did not cancel loses the seat, unless it was used. */
    public void release(UUID enrolmentId) {
        HeldEnrolment held = seats.holdEnrolment(enrolmentId);
        if (held.enrolment().state().isSeated()) {
            cancelling.cancel(held, EnrolmentEnd.UNPAID);
            seats.offerFree(held.intervision());
        }
    }

    /** The days to record attendance are over: who was not ticked was not there. */
    public void closeAttendance(UUID enrolmentId) {
        Enrolment enrolment = seats.holdEnrolment(enrolmentId).enrolment();
        if (enrolment.state().isSeated()) {
            enrolment.attend(false);
        }
    }
}
