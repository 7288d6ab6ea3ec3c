package be.vormingsportaal.billing.receivable;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ResentInvoiceRepository extends JpaRepository<ResentInvoice, UUID> {

    List<ResentInvoice> findByDocumentIdOrderByAskedAtDesc(UUID documentId);

    List<ResentInvoice> findByAskedByOrderByAskedAt(UUID accountId);
}
