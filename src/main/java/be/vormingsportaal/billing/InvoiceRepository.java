package be.vormingsportaal.billing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Without a way to delete. */
interface InvoiceRepository extends Repository<Invoice, UUID> {

    Invoice save(Invoice invoice);

    Optional<Invoice> findById(UUID id);

    Optional<Invoice> findByCreditsId(UUID invoiceId);
}
