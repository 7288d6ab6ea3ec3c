package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.BillingContact;
import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff have an invoice or a credit note mailed once more. */
@Service
@Transactional
public class ResentInvoices {

    private final ResentInvoiceRepository resent;
    private final InvoiceRepository invoices;
    private final BillingContacts contacts;
    private final InvoiceResendProcess process;
    private final Clock clock;

    ResentInvoices(
            ResentInvoiceRepository resent,
            InvoiceRepository invoices,
            BillingContacts contacts,
            InvoiceResendProcess process,
            Clock clock) {
        this.resent = resent;
        this.invoices = invoices;
        this.contacts = contacts;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Asks for one mail. The same request twice is one mail, as when somebody clicks twice.
     *
     * @param requestId made by the page that asks
     * @param documentId of an invoice or a credit note
     * @throws java.util.NoSuchElementException when there is no such document
     */
    @RetryOnConflict
    public void ask(UUID requestId, UUID documentId, EmailAddress to, UUID by) {
        UUID known = invoices.findById(documentId).orElseThrow().id();
        if (resent.existsById(requestId)) {
            return;
        }
        resent.saveAndFlush(ResentInvoice.of(requestId, known, to, by, clock.instant()));
        process.start(requestId);
    }

    /** What was asked before for a document, the newest first. */
    @Transactional(readOnly = true)
    public List<ResentInvoiceView> of(UUID documentId) {
        return resent.findByDocumentIdOrderByAskedAtDesc(documentId).stream()
                .map(ResentInvoice::view)
                .toList();
    }

    /** Who gets the mails about the invoices of an organisation now. The first one is its billing address. */
    @Transactional(readOnly = true)
    public List<BillingContact> usual(UUID organisationId) {
        return contacts.of(organisationId);
    }
}
