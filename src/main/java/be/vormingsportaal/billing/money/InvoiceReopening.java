package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.InvoicePaymentProcess;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.Parties;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.invoice.ReceivableState;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets an invoice be paid again, because the money for it went back. The caller holds the receivable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvoiceReopening {

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final Parties parties;
    private final InvoicePaymentProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvoiceReopening(
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            Parties parties,
            InvoicePaymentProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.parties = parties;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing to an invoice that is still open. */
    void reopen(Receivable receivable) {
        if (receivable.state() == ReceivableState.PAID) {
            receivable.reopen(dueOn(receivable));
            receivables.saveAndFlush(receivable);
            events.publishEvent(new InvoiceReopened(receivable.invoiceId()));
            process.start(receivable.invoiceId());
        }
    }

    private LocalDate dueOn(Receivable receivable) {
        InvoiceView invoice =
                invoices.findById(receivable.invoiceId()).orElseThrow().view();
        return parties.newDueOn(LocalDate.now(clock), invoice.suppliedOn());
    }
}
