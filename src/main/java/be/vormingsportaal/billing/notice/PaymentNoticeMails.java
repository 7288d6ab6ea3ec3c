package be.vormingsportaal.billing.notice;

import be.vormingsportaal.billing.invoice.BillingContact;
import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the mails about money for an invoice. Each names the invoice in its subject. */
@Component
class PaymentNoticeMails {

    private static final int ONLY = 1;

    private final InvoiceRepository invoices;
    private final Receivables receivables;
    private final BillingContacts contacts;
    private final MailService mails;

    PaymentNoticeMails(
            InvoiceRepository invoices, Receivables receivables, BillingContacts contacts, MailService mails) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.contacts = contacts;
        this.mails = mails;
    }

    void send(PaymentNotice notice) {
        InvoiceView invoice =
                invoices.findById(notice.invoiceId()).orElseThrow().view();
        mails.sendAll(contacts.of(invoice.organisationId()).stream()
                .map(contact -> mail(notice, invoice, contact)
                        .titled(invoice.number(), invoice.seller().name()))
                .toList());
    }

    private Mail mail(PaymentNotice notice, InvoiceView invoice, BillingContact contact) {
        return switch (notice.kind()) {
            case PART_PAID -> payable("payment-part", notice, invoice, contact);
            case KEPT_USED -> payable("payment-kept", notice, invoice, contact);
            case TAKEN_BACK -> payable("payment-taken-back", notice, invoice, contact);
            case DUE_DATE_MOVED, DUE_DATE_SET -> payable("invoice-due-date", notice, invoice, contact);
            case OVERPAID -> sentence("payment-over", notice, invoice, contact);
            case PAID_TWICE -> sentence("payment-twice", notice, invoice, contact);
            case PAID_CREDITED -> sentence("payment-credited", notice, invoice, contact);
            case PAID_AFTER_ALL -> sentence("payment-after-all", notice, invoice, contact);
        };
    }

    private static Mail sentence(String name, PaymentNotice notice, InvoiceView invoice, BillingContact contact) {
        return Mail.notice(
                name,
                notice.id(),
                contact.email(),
                contact.name(),
                notice.amount().display(),
                invoice.number());
    }

    /** Says what is still to be paid at this moment, and how. */
    private Mail payable(String name, PaymentNotice notice, InvoiceView invoice, BillingContact contact) {
        ReceivableView receivable = receivables.find(invoice.id()).orElseThrow();
        Map<String, Object> facts = Map.of(
                "kind", notice.kind().name(),
                "amount", notice.amount().display(),
                "number", invoice.number(),
                "settled", receivable.open().isZero(),
                "overdue", receivable.overdue(),
                "open", receivable.open().display(),
                "dueOn", receivable.dueOn(),
                "iban", invoice.seller().iban(),
                "communication", invoice.communication().orElseThrow().display(),
                "page", receivables.page(invoice.id()));
        return new Mail(name, notice.id(), ONLY, contact.email(), contact.name(), facts);
    }
}
