package be.vormingsportaal.billing.papers;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.Money;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Gives the files of invoices and credit notes. Each file is made when it is asked for the first time, and is then
 * kept. Later it is the same, byte by byte, also when settings and templates have changed.
 */
@Service
public class InvoicePapers {

    private final Invoicing invoicing;
    private final ReceivableRepository receivables;
    private final InvoicePdf pdf;
    private final InvoiceUbl ubl;
    private final PaperArchive archive;

    InvoicePapers(
            Invoicing invoicing,
            ReceivableRepository receivables,
            InvoicePdf pdf,
            InvoiceUbl ubl,
            PaperArchive archive) {
        this.invoicing = invoicing;
        this.receivables = receivables;
        this.pdf = pdf;
        this.ubl = ubl;
        this.archive = archive;
    }

    /**
     * @param invoiceId of an invoice or a credit note whose transaction has ended
     * @throws java.util.NoSuchElementException when there is no such invoice
     * @throws IllegalStateException when too many papers are being made at this moment
     */
    public Paper pdf(UUID invoiceId) {
        return paper(invoiceId, PaperKind.PDF);
    }

    /**
     * The same document as an e-invoice.
     *
     * @param invoiceId of an invoice or a credit note whose transaction has ended
     * @throws java.util.NoSuchElementException when there is no such invoice
     */
    public Paper ubl(UUID invoiceId) {
        return paper(invoiceId, PaperKind.UBL);
    }

    private Paper paper(UUID invoiceId, PaperKind kind) {
        InvoiceView invoice = invoicing.find(invoiceId).orElseThrow();
        byte[] content = archive.find(invoiceId, kind).orElseGet(() -> made(invoice, kind));
        return new Paper(fileName(invoice, kind), kind.mediaType(), content);
    }

    private byte[] made(InvoiceView invoice, PaperKind kind) {
        Optional<InvoiceView> credited = invoice.creditsId().flatMap(invoicing::find);
        Money prepaid =
                receivables.findById(invoice.id()).map(Receivable::keptUsed).orElse(Money.ZERO);
        byte[] content =
                kind == PaperKind.PDF ? pdf.of(invoice, credited, prepaid) : ubl.of(invoice, credited, prepaid);
        try {
            archive.keep(invoice.id(), kind, content);
        } catch (DataIntegrityViolationException somebodyElseDid) {
            // somebody else kept one meanwhile, and that one is the paper
        }
        return archive.find(invoice.id(), kind)
                .orElseThrow(() -> new IllegalStateException("Invoice " + invoice.id() + " is not committed"));
    }

    private static String fileName(InvoiceView invoice, PaperKind kind) {
        return (invoice.isCreditNote() ? "creditnota-" : "factuur-") + invoice.number() + "." + kind.extension();
    }

    /** A file to hand out. */
    public record Paper(String fileName, String mediaType, byte[] content) {}
}
