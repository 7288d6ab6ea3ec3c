package be.vormingsportaal.billing.invoice;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ReceivableRepository extends Repository<Receivable, UUID> {

    Receivable save(Receivable receivable);

    Receivable saveAndFlush(Receivable receivable);

    Optional<Receivable> findById(UUID invoiceId);

    /**
     * Holds the row until the transaction ends, so that money and credit notes for one invoice come one after the
     * other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Receivable r where r.invoiceId = :invoiceId")
    Optional<Receivable> hold(UUID invoiceId);
}
