package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.InvoicePaymentProcess;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the last day to pay of invoices that are out. The invoice itself keeps the day that stands on
 * it, and the organisation is told the other one.
 */
@Service
@Transactional
public class DueDateChanging {

    private static final int LONGEST_DELAY_DAYS = 365;

    private final ReceivableRepository receivables;
    private final InvoicePaymentProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueDateChanging(
            ReceivableRepository receivables,
            InvoicePaymentProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.receivables = receivables;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets a day that staff chose. The same day once more changes nothing.
     *
     * @return DELAYED, or why nothing was changed
     * @throws java.util.NoSuchElementException when there is no such invoice
     */
    @RetryOnConflict
    public InvoiceFollowUp set(UUID invoiceId, LocalDate dueOn) {
        Receivable receivable = receivables.hold(invoiceId).orElseThrow();
        if (!receivable.isOpen()) {
            return InvoiceFollowUp.NOT_OPEN;
        }
        LocalDate before = receivable.dueOn();
        if (LocalDate.now(clock).isAfter(before)) {
            return InvoiceFollowUp.OVERDUE;
        }
        InvoiceFollowUp result = move(receivable, dueOn);
        if (result == InvoiceFollowUp.DELAYED && !dueOn.equals(before)) {
            tell(receivable);
        }
        return result;
    }

    /**
     * Gives an overdue invoice until a day that staff chose. Its own case calls this, and plans its reminders by it.
     *
     * @param receivable held by the caller, and open
     * @return DELAYED, or why nothing was changed
     */
    InvoiceFollowUp delay(Receivable receivable, LocalDate until) {
        InvoiceFollowUp result = move(receivable, until);
        if (result == InvoiceFollowUp.DELAYED) {
            publish(receivable);
        }
        return result;
    }

    private InvoiceFollowUp move(Receivable receivable, LocalDate dueOn) {
        Optional<InvoiceFollowUp> problem = problem(dueOn, LocalDate.now(clock));
        if (problem.isPresent()) {
            return problem.get();
        }
        receivable.delay(dueOn);
        receivables.saveAndFlush(receivable);
        return InvoiceFollowUp.DELAYED;
    }

    /**
     * What was bought takes place on another day, and the last day to pay is never later than the day before it. A day
     * that staff set stays.
     *
     * @throws java.util.NoSuchElementException when there is no such invoice
     */
    public void supplyOn(UUID invoiceId, LocalDate suppliedOn) {
        Receivable receivable = receivables.hold(invoiceId).orElseThrow();
        boolean moved = receivable.supplyOn(suppliedOn, LocalDate.now(clock));
        receivables.saveAndFlush(receivable);
        if (moved) {
            tell(receivable);
        }
    }

    private void tell(Receivable receivable) {
        process.replan(receivable.invoiceId());
        publish(receivable);
    }

    private void publish(Receivable receivable) {
        events.publishEvent(new DueDateMoved(receivable.invoiceId(), receivable.isDelayed()));
    }

    /** Why staff cannot set this day; empty when they can. */
    private static Optional<InvoiceFollowUp> problem(LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return Optional.of(InvoiceFollowUp.NO_DATE);
        }
        if (dueOn.isBefore(today)) {
            return Optional.of(InvoiceFollowUp.DATE_PAST);
        }
        return dueOn.isAfter(today.plusDays(LONGEST_DELAY_DAYS))
                ? Optional.of(InvoiceFollowUp.DATE_TOO_FAR)
                : Optional.empty();
    }
}
