package be.vormingsportaal.billing.sales;

import be.vormingsportaal.billing.invoice.Buyer;
import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.InvoiceOrder;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.Parties;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.invoice.Seller;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes invoices and credit notes. Each is made once and never changes. */
@Service
@Transactional
public class Invoicing {

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final SalesJournal journal;
    private final Parties parties;
    private final Crediting crediting;
    private final Clock clock;

    Invoicing(
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            SalesJournal journal,
            Parties parties,
            Crediting crediting,
            Clock clock) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.journal = journal;
        this.parties = parties;
        this.crediting = crediting;
        this.clock = clock;
    }

    /** The VAT treatment of what the quality centre sells, unless a sale says otherwise. */
    public VatTreatment usualVat() {
        return parties.usualVat();
    }

    /** Whether the quality centre can sell with this treatment. To charge VAT it needs a VAT number. */
    public boolean mayCharge(VatTreatment vat) {
        return vat.percent() == 0 || parties.seller().hasVatNumber();
    }

    /**
     * Issues an invoice of today. The caller starts its process: {@code invoice-payment}, with the id of the invoice as
     * business key.
     *
     * @throws IllegalArgumentException when there is nothing to pay, because nobody would pay it and its case would
     *     never end
     * @throws java.util.NoSuchElementException when there is no such organisation
     */
    public InvoiceView issue(InvoiceOrder order) {
        if (order.lines().stream().allMatch(line -> line.amount().isZero())) {
            throw new IllegalArgumentException("Nothing to pay for " + order.reference());
        }
        LocalDate today = LocalDate.now(clock);
        Seller seller = parties.seller();
        Buyer buyer = parties.buyer(order);
        Invoice invoice = journal.enter(
                InvoiceKind.INVOICE,
                today.getYear(),
                number -> Invoice.of(order, seller, buyer, today, parties.dueOn(today, order.suppliedOn()), number));
        receivables.save(Receivable.of(invoice));
        return invoice.view();
    }

    /**
     * Takes the whole invoice back, and tells its process. What was paid for it is then money without an invoice, which
     * somebody of the quality centre has to look at.
     *
     * @param reason for the organisation to read, at most 300 characters
     * @return the credit note; the earlier one when the invoice is credited already
     * @throws java.util.NoSuchElementException when there is no such invoice
     */
    @RetryOnConflict
    public InvoiceView credit(UUID invoiceId, String reason) {
        return crediting.creditAndTell(invoiceId, reason).view();
    }

    @Transactional(readOnly = true)
    public Optional<InvoiceView> find(UUID id) {
        return invoices.findById(id).map(Invoice::view);
    }
}
