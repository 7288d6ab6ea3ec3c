package be.vormingsportaal.billing.invoice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads and saves invoices. It cannot delete them. */
public interface InvoiceRepository extends Repository<Invoice, UUID> {

    Invoice save(Invoice invoice);

    Invoice saveAndFlush(Invoice invoice);

    Optional<Invoice> findByStructuredCommunication(String digits);

    @Query(
            "select i from Invoice i where i.kind = InvoiceKind.INVOICE and i.invoiceYear = :year and i.number = :number")
    Optional<Invoice> findInvoice(int year, int number);

    Optional<Invoice> findById(UUID id);

    Optional<Invoice> findByCreditsId(UUID invoiceId);
}
