package be.vormingsportaal.billing.papers;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files of invoices, in another transaction than that of the caller. */
@Component
class PaperArchive {

    private final KeptPaperRepository papers;
    private final Clock clock;

    PaperArchive(KeptPaperRepository papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    Optional<byte[]> find(UUID invoiceId, PaperKind kind) {
        return papers.findByInvoiceIdAndKind(invoiceId, kind).map(KeptPaper::content);
    }

    /** @throws DataIntegrityViolationException when somebody else kept one meanwhile */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(UUID invoiceId, PaperKind kind, byte[] content) {
        papers.saveAndFlush(KeptPaper.of(invoiceId, kind, content, clock.instant()));
    }
}
