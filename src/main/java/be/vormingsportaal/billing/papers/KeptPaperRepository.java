package be.vormingsportaal.billing.papers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads and saves kept files. It cannot delete them. */
interface KeptPaperRepository extends Repository<KeptPaper, UUID> {

    KeptPaper saveAndFlush(KeptPaper paper);

    Optional<KeptPaper> findByInvoiceIdAndKind(UUID invoiceId, PaperKind kind);
}
