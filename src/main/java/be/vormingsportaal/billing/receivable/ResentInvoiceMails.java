package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.BillingContact;
import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.shared.EmailAddress;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails invoices and credit notes once more. */
@Service
@Transactional
public class ResentInvoiceMails {

    private static final int ONLY = 1;

    private final ResentInvoiceRepository resent;
    private final InvoiceRepository invoices;
    private final BillingContacts contacts;
    private final InvoiceMailWriter writer;
    private final MailService mails;
    private final Clock clock;

    ResentInvoiceMails(
            ResentInvoiceRepository resent,
            InvoiceRepository invoices,
            BillingContacts contacts,
            InvoiceMailWriter writer,
            MailService mails,
            Clock clock) {
        this.resent = resent;
        this.invoices = invoices;
        this.contacts = contacts;
        this.writer = writer;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Mails the document, unless it was mailed before for this request. What the mail says is true at this moment:
     * whoever paid meanwhile is not asked to pay.
     */
    public void send(UUID resentInvoiceId) {
        ResentInvoice asked = resent.findById(resentInvoiceId).orElseThrow();
        if (asked.isSent()) {
            return;
        }
        InvoiceView document =
                invoices.findById(asked.documentId()).orElseThrow().view();
        mails.send(writer.document(document).to(contact(document, asked.email()), asked.id(), ONLY));
        asked.sent(clock.instant());
    }

    /** An address that staff typed may be a stranger's, who is greeted without a name. */
    private BillingContact contact(InvoiceView document, EmailAddress email) {
        return contacts.of(document.organisationId()).stream()
                .filter(contact -> contact.email().equals(email))
                .findFirst()
                .orElseGet(() -> new BillingContact(email, ""));
    }
}
