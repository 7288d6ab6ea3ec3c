package be.vormingsportaal.billing;

import be.vormingsportaal.mail.Mail;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The files that go along with a mail about an invoice or a credit note: none, as long as nothing makes them. */
@Component
class InvoiceAttachments {

    /** @param invoiceId of the invoice or the credit note */
    List<Mail.Attachment> of(UUID invoiceId) {
        return List.of();
    }
}
