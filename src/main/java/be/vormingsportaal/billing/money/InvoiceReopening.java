package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.InvoicePaymentProcess;
import be.vormingsportaal.billing.invoice.Parties;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets an invoice be paid again, because the money for it went back. The caller holds the receivable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InvoiceReopening {

    private final ReceivableRepository receivables;
    private final Parties parties;
    private final InvoicePaymentProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvoiceReopening(
            ReceivableRepository receivables,
            Parties parties,
            InvoicePaymentProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.receivables = receivables;
        this.parties = parties;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells the organisation, and starts the case of an invoice that was paid. The case of one that was still open in
     * part goes on with what is open now.
     *
     * @param paymentId of the money that took it back
     * @param amount how much of it this invoice lost; more than zero
     */
    public void reopen(Receivable receivable, UUID paymentId, Money amount) {
        UUID invoiceId = receivable.invoiceId();
        boolean wasPaid = receivable.state() == ReceivableState.PAID;
        if (wasPaid) {
            receivable.reopen(parties.newDueOn(LocalDate.now(clock), receivable.suppliedOn()));
            receivables.saveAndFlush(receivable);
        }
        if (receivable.isOpen()) {
            events.publishEvent(new InvoiceReopened(invoiceId));
            events.publishEvent(new InvoiceMoneyMoved(paymentId, invoiceId, InvoiceMoneyMoved.Kind.TAKEN_BACK, amount));
        }
        if (wasPaid) {
            process.start(invoiceId);
        }
    }
}
