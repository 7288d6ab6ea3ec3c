package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.papers.InvoiceAttachments;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what an organisation reads about an invoice, to each of its managers or else to its billing address. Each mail
 * may be asked for twice and goes out once.
 */
@Service
@Transactional(readOnly = true)
public class InvoiceMails {

    private static final int ONLY = 1;

    private final InvoiceRepository invoices;
    private final Receivables receivables;
    private final BillingContacts contacts;
    private final InvoiceAttachments attachments;
    private final MailService mails;
    private final Clock clock;

    InvoiceMails(
            InvoiceRepository invoices,
            Receivables receivables,
            BillingContacts contacts,
            InvoiceAttachments attachments,
            MailService mails,
            Clock clock) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.contacts = contacts;
        this.attachments = attachments;
        this.mails = mails;
        this.clock = clock;
    }

    /** Mails the invoice. The mail says where to pay it, or that it is paid or taken back already. */
    public void sendInvoice(UUID invoiceId) {
        InvoiceView invoice = invoices.findById(invoiceId).orElseThrow().view();
        ReceivableView receivable = receivables.find(invoiceId).orElseThrow();
        send("invoice", invoice, invoiceId, ONLY, payable(invoice, receivable), attachments.of(invoiceId));
    }

    /**
     * Mails what is still open, before the due date or on it. It sends nothing when the invoice was paid or credited
     * meanwhile.
     */
    public void sendReminder(UUID invoiceId) {
        InvoiceView invoice = invoices.findById(invoiceId).orElseThrow().view();
        ReceivableView receivable = receivables.find(invoiceId).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        if (receivable.state() != ReceivableState.OPEN || today.isAfter(receivable.dueOn())) {
            return;
        }
        // there is one mail before each due date and one on it, whichever job asks for it
        int onDay = today.equals(receivable.dueOn()) ? 1 : 0;
        int generation = Math.toIntExact(receivable.dueOn().toEpochDay() * 2 + onDay);
        send(
                "invoice-reminder",
                invoice,
                invoiceId,
                generation,
                payable(invoice, receivable),
                attachments.of(invoiceId));
    }

    /** Mails that the invoice was taken back. */
    public void sendCreditNote(UUID invoiceId) {
        InvoiceView invoice = invoices.findById(invoiceId).orElseThrow().view();
        InvoiceView note = invoices.findByCreditsId(invoiceId).orElseThrow().view();
        Map<String, Object> facts = Map.of(
                "number", note.number(),
                "invoiceNumber", invoice.number(),
                "total", note.total().display(),
                "reason", note.creditReason().orElseThrow());
        send("credit-note", invoice, note.id(), ONLY, facts, attachments.of(note.id()));
    }

    private Map<String, Object> payable(InvoiceView invoice, ReceivableView receivable) {
        Money open = receivable.open();
        return Map.of(
                "state", receivable.state().name(),
                "number", invoice.number(),
                "what", invoice.lines().get(0).description(),
                "total", invoice.total().display(),
                "open", open.display(),
                "dueOn", receivable.dueOn(),
                "iban", invoice.seller().iban(),
                "communication", invoice.communication().orElseThrow().display(),
                "page", receivables.page(invoice.id()));
    }

    private void send(
            String name,
            InvoiceView invoice,
            UUID aggregate,
            int generation,
            Map<String, Object> facts,
            List<Mail.Attachment> files) {
        mails.sendAll(contacts.of(invoice.organisationId()).stream()
                .map(contact ->
                        new Mail(name, aggregate, generation, contact.email(), contact.name(), facts).with(files))
                .toList());
    }
}
