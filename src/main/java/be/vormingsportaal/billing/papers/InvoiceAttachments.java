package be.vormingsportaal.billing.papers;

import be.vormingsportaal.billing.papers.InvoicePapers.Paper;
import be.vormingsportaal.mail.Mail;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes the files that go along with a mail about an invoice or a credit note: one to read, and one for bookkeeping
 * software.
 */
@Component
public class InvoiceAttachments {

    private final InvoicePapers papers;

    InvoiceAttachments(InvoicePapers papers) {
        this.papers = papers;
    }

    /** @param invoiceId of the invoice or the credit note */
    public List<Mail.Attachment> of(UUID invoiceId) {
        return Stream.of(papers.pdf(invoiceId), papers.ubl(invoiceId))
                .map(InvoiceAttachments::attachment)
                .toList();
    }

    private static Mail.Attachment attachment(Paper paper) {
        return new Mail.Attachment(paper.fileName(), paper.mediaType(), paper.content());
    }
}
