package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.PaidInvoices;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an organisation that money went back. */
@Service
@Transactional(readOnly = true)
public class RefundMails {

    private final RefundRepository refunds;
    private final PaidInvoices invoices;
    private final BillingContacts contacts;
    private final MailService mails;

    RefundMails(RefundRepository refunds, PaidInvoices invoices, BillingContacts contacts, MailService mails) {
        this.refunds = refunds;
        this.invoices = invoices;
        this.contacts = contacts;
        this.mails = mails;
    }

    /**
     * Sends nothing when the money came back meanwhile, and nothing when nobody knows for which invoice it was: then it
     * is not known either whom to tell.
     *
     * @throws java.util.NoSuchElementException when there is no such refund
     */
    public void sendGone(UUID refundId) {
        Refund refund = refunds.findById(refundId).orElseThrow();
        if (refund.state() == RefundState.DONE) {
            invoices.of(refund.paymentId()).ifPresent(invoice -> send(refund, invoice));
        }
    }

    private void send(Refund refund, InvoiceView invoice) {
        Map<String, Object> facts = Map.of(
                "amount", refund.amount().display(),
                "number", invoice.number(),
                "way", refund.way().name(),
                "iban", refund.account().map(RefundAccount::iban).orElse(""));
        mails.sendAll(contacts.of(invoice.organisationId()).stream()
                .map(contact -> new Mail(
                                "refund", refund.id(), refund.attempt(), contact.email(), contact.name(), facts)
                        .titled(invoice.number(), invoice.seller().name()))
                .toList());
    }
}
