package be.vormingsportaal.billing.money;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PaymentBalanceRepository extends Repository<PaymentBalance, UUID> {

    PaymentBalance saveAndFlush(PaymentBalance balance);

    Optional<PaymentBalance> findById(UUID paymentId);

    /** Money that is kept for an organisation, the oldest first. */
    @Query(
            "select b.paymentId from PaymentBalance b, Payment p where p.id = b.paymentId and b.keptFor = :organisationId"
                    + " order by p.origin.receivedOn, p.bookedAt, p.id")
    List<UUID> keptFor(UUID organisationId);

    /** Holds the row until the transaction ends. It is held after the receivable, never before it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from PaymentBalance b where b.paymentId = :paymentId")
    Optional<PaymentBalance> hold(UUID paymentId);
}
