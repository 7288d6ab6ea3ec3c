package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.billing.papers.InvoicePapers.Paper;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.mail.Mail;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes the files that go along with a mail about an invoice or a credit note: one to read, and one for bookkeeping
 * software. An e-invoice that goes by Peppol does not go by mail too: otherwise a bookkeeper might enter it twice.
 */
@Component
class InvoiceAttachments {

    private final InvoicePapers papers;
    private final EInvoices eInvoices;

    InvoiceAttachments(InvoicePapers papers, EInvoices eInvoices) {
        this.papers = papers;
        this.eInvoices = eInvoices;
    }

    /** Whether the files are a copy of what goes to the organisation by Peppol. */
    boolean isCopy(UUID documentId) {
        return eInvoices.states(List.of(documentId)).containsKey(documentId);
    }

    /** @param documentId of the invoice or the credit note */
    List<Mail.Attachment> of(UUID documentId) {
        Stream<Paper> files = isCopy(documentId)
                ? Stream.of(papers.pdf(documentId))
                : Stream.of(papers.pdf(documentId), papers.ubl(documentId));
        return files.map(InvoiceAttachments::attachment).toList();
    }

    private static Mail.Attachment attachment(Paper paper) {
        return new Mail.Attachment(paper.fileName(), paper.mediaType(), paper.content());
    }
}
