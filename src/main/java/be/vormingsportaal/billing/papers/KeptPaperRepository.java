package be.vormingsportaal.billing.papers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Without a way to delete. */
interface KeptPaperRepository extends Repository<KeptPaper, UUID> {

    KeptPaper saveAndFlush(KeptPaper paper);

    Optional<KeptPaper> findByInvoiceIdAndKind(UUID invoiceId, PaperKind kind);
}
