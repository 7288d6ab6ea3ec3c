package be.vormingsportaal.billing.foreign;

import be.vormingsportaal.billing.money.PaymentSource;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ForeignPaymentRepository extends Repository<ForeignPayment, UUID> {

    ForeignPayment saveAndFlush(ForeignPayment payment);

    Optional<ForeignPayment> findById(UUID id);

    boolean existsByOriginSourceAndOriginExternalId(PaymentSource source, String externalId);

    List<ForeignPayment> findByDecidedByOrderByDecidedAt(UUID accountId);

    /** Holds the row until the transaction ends. It is held before the receivable, never after it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ForeignPayment p where p.id = :id")
    Optional<ForeignPayment> hold(UUID id);
}
