package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.receivable.InvoiceMailWriter.Letter;
import be.vormingsportaal.mail.MailService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what an organisation reads about an invoice, to each of its managers and to its billing address. Each mail may
 * be asked for twice and goes out once.
 */
@Service
@Transactional(readOnly = true)
public class InvoiceMails {

    private static final int ONLY = 1;

    private final InvoiceRepository invoices;
    private final Receivables receivables;
    private final BillingContacts contacts;
    private final InvoiceMailWriter writer;
    private final MailService mails;
    private final Clock clock;

    InvoiceMails(
            InvoiceRepository invoices,
            Receivables receivables,
            BillingContacts contacts,
            InvoiceMailWriter writer,
            MailService mails,
            Clock clock) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.contacts = contacts;
        this.writer = writer;
        this.mails = mails;
        this.clock = clock;
    }

    /** Mails the invoice. The mail says where to pay it, or that it is paid or taken back already. */
    public void sendInvoice(UUID invoiceId) {
        send(writer.invoice(invoiceId), ONLY);
    }

    /**
     * Mails what is still open, before the due date or on it. It sends nothing when the invoice was paid or credited
     * meanwhile, or when it is of today: then the mail with the invoice itself says it.
     */
    public void sendReminder(UUID invoiceId) {
        InvoiceView invoice = invoices.findById(invoiceId).orElseThrow().view();
        ReceivableView receivable = receivables.find(invoiceId).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        if (receivable.state() != ReceivableState.OPEN
                || today.isAfter(receivable.dueOn())
                || today.equals(invoice.issuedOn())) {
            return;
        }
        // there is one mail before each due date and one on it, whichever job asks for it
        int onDay = today.equals(receivable.dueOn()) ? 1 : 0;
        send(writer.reminder(invoiceId), Math.toIntExact(receivable.dueOn().toEpochDay() * 2 + onDay));
    }

    /** Mails that the invoice was taken back. */
    public void sendCreditNote(UUID invoiceId) {
        send(writer.creditNote(invoiceId), ONLY);
    }

    private void send(Letter letter, int generation) {
        InvoiceView document = letter.document();
        mails.sendAll(contacts.of(document.organisationId()).stream()
                .map(contact -> letter.to(contact, document.id(), generation))
                .toList());
    }
}
