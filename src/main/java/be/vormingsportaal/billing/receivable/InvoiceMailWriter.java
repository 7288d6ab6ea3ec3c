package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.BillingContact;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.mail.Mail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes mails about invoices and credit notes. Each brings the document it is about. */
@Component
class InvoiceMailWriter {

    private final InvoiceRepository invoices;
    private final Receivables receivables;
    private final InvoiceAttachments attachments;

    InvoiceMailWriter(InvoiceRepository invoices, Receivables receivables, InvoiceAttachments attachments) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.attachments = attachments;
    }

    /** Says where to pay the invoice, or that it is paid or taken back already. */
    Letter invoice(UUID invoiceId) {
        return payable("invoice", invoiceId);
    }

    /** Says what is still open. */
    Letter reminder(UUID invoiceId) {
        return payable("invoice-reminder", invoiceId);
    }

    /** Says that the invoice was taken back, and what becomes of the money. */
    Letter creditNote(UUID invoiceId) {
        InvoiceView invoice = view(invoiceId);
        InvoiceView note = invoices.findByCreditsId(invoiceId).orElseThrow().view();
        return letter(
                "credit-note",
                note,
                Map.of(
                        "number", note.number(),
                        "invoiceNumber", invoice.number(),
                        "total", note.total().display(),
                        "reason", note.creditReason().orElseThrow(),
                        "terms", note.creditTerms().name(),
                        "paidBefore", note.paidBefore().display(),
                        "forgone", note.forgone().display()));
    }

    /** The mail that brings this invoice or credit note. */
    Letter document(InvoiceView document) {
        return document.creditsId().map(this::creditNote).orElseGet(() -> invoice(document.id()));
    }

    private Letter payable(String name, UUID invoiceId) {
        InvoiceView invoice = view(invoiceId);
        ReceivableView receivable = receivables.find(invoiceId).orElseThrow();
        Map<String, Object> facts = new HashMap<>(Map.of(
                "state", receivable.state().name(),
                "number", invoice.number(),
                "what", invoice.lines().get(0).description(),
                "total", invoice.total().display(),
                "open", receivable.open().display(),
                "dueOn", receivable.dueOn(),
                "iban", invoice.seller().iban(),
                "communication", invoice.communication().orElseThrow().display(),
                "page", receivables.page(invoice.id())));
        facts.put("paid", receivable.paid().display());
        facts.put("partPaid", receivable.paid().isPositive());
        facts.put("overdue", receivable.overdue());
        facts.put("atOnce", invoice.isDueAtOnce() && invoice.issuedOn().equals(receivable.dueOn()));
        return letter(name, invoice, facts);
    }

    private Letter letter(String name, InvoiceView document, Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("copy", attachments.isCopy(document.id()));
        return new Letter(name, document, all, attachments.of(document.id()));
    }

    private InvoiceView view(UUID invoiceId) {
        return invoices.findById(invoiceId).orElseThrow().view();
    }

    /** A mail that does not say yet to whom it goes. */
    record Letter(String name, InvoiceView document, Map<String, Object> facts, List<Mail.Attachment> files) {

        /** @param aggregate what this mail is sent for, once for each generation */
        Mail to(BillingContact contact, UUID aggregate, int generation) {
            return new Mail(name, aggregate, generation, contact.email(), contact.name(), facts)
                    .with(files)
                    .titled(document.number(), document.seller().name());
        }
    }
}
