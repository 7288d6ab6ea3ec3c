package be.vormingsportaal.billing.money;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PaymentRepository extends Repository<Payment, UUID> {

    Payment saveAndFlush(Payment payment);

    Optional<Payment> findById(UUID id);

    boolean existsByOriginSourceAndOriginExternalId(PaymentSource source, String externalId);

    Optional<Payment> findByOriginSourceAndOriginExternalId(PaymentSource source, String externalId);

    /** What took money of a payment back, or what came again of it; the first one first. */
    List<Payment> findByReturnsIdOrderByBookedAt(UUID paymentId);

    /** How much of a payment went back, as a negative number of cents. */
    @Query("select coalesce(sum(p.amountCents), 0) from Payment p where p.returnsId = :paymentId")
    long returnedCents(UUID paymentId);
}
