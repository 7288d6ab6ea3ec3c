package be.vormingsportaal.billing.sales;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.InvoicePaymentProcess;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes invoices back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Crediting {

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final SalesJournal journal;
    private final Ledger ledger;
    private final InvoicePaymentProcess process;
    private final Clock clock;

    Crediting(
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            SalesJournal journal,
            Ledger ledger,
            InvoicePaymentProcess process,
            Clock clock) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.journal = journal;
        this.ledger = ledger;
        this.process = process;
        this.clock = clock;
    }

    /**
     * @return the credit note; the earlier one when the invoice is credited already
     * @throws java.util.NoSuchElementException when there is no such invoice
     */
    Invoice creditAndTell(UUID invoiceId, String reason) {
        Receivable receivable = receivables.hold(invoiceId).orElseThrow();
        if (receivable.state() == ReceivableState.CREDITED) {
            return invoices.findByCreditsId(invoiceId).orElseThrow();
        }
        Invoice note = credit(receivable, reason);
        process.credited(invoiceId);
        return note;
    }

    /**
     * Does the same for the process that decides this itself. That process holds the receivable and goes on by the
     * result.
     */
    public Invoice credit(Receivable receivable, String reason) {
        UUID invoiceId = receivable.invoiceId();
        Money paid = ledger.paid(invoiceId);
        receivable.credit(clock.instant());
        receivables.saveAndFlush(receivable);
        ledger.release(invoiceId, reason);
        LocalDate today = LocalDate.now(clock);
        Invoice invoice = invoices.findById(invoiceId).orElseThrow();
        return journal.enter(
                InvoiceKind.CREDIT_NOTE, today.getYear(), number -> invoice.credit(today, number, reason, paid));
    }
}
