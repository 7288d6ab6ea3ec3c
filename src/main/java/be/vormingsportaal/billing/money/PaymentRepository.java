package be.vormingsportaal.billing.money;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PaymentRepository extends Repository<Payment, UUID> {

    /** Money that went back or was taken back of a payment, less what came again after that. */
    String RETURNED = "(select coalesce(sum(r.amountCents), 0) from Payment r where r.returnsId = p.id"
            + " or r.returnsId in (select q.id from Payment q where q.returnsId = p.id))";

    String WHOLE = " and p.origin.source = :source and p.amountCents = :cents and p.returnsId is null"
            + " and p.origin.receivedOn <= :on and " + RETURNED + " = 0";

    Payment saveAndFlush(Payment payment);

    Optional<Payment> findById(UUID id);

    List<Payment> findByIdIn(Collection<UUID> ids);

    /** What took money of a payment back, or what came again of it; the first one first. */
    List<Payment> findByReturnsIdOrderByBookedAt(UUID paymentId);

    boolean existsByOriginSourceAndOriginExternalId(PaymentSource source, String externalId);

    Optional<Payment> findByOriginSourceAndOriginExternalId(PaymentSource source, String externalId);

    /** How much of a payment went back in all, as a negative number of cents. */
    @Query("select " + RETURNED + " from Payment p where p.id = :paymentId")
    long returnedCents(UUID paymentId);

    /** How much came again of money that went back; what was paid back of it after that does not count. */
    @Query("select coalesce(sum(r.amountCents), 0) from Payment r where r.returnsId = :paymentId")
    long cameAgainCents(UUID paymentId);

    /** Money of this source with one of these communications and this amount, of which nothing went back. */
    @Query("select distinct p from Payment p join p.references c where c.digits in :communications" + WHOLE)
    List<Payment> wholeByCommunication(
            PaymentSource source, long cents, LocalDate on, Collection<String> communications);

    /** Money of this source from this account with this message and this amount, of which nothing went back. */
    @Query("select p from Payment p where p.origin.payerIban = :iban and p.origin.message = :message" + WHOLE)
    List<Payment> wholeByMessage(PaymentSource source, long cents, LocalDate on, String iban, String message);

    /** Forgets which payment some money takes back, because that was a mistake. */
    @Modifying(flushAutomatically = true)
    @Query(value = "update payment set returns_id = null where id = :paymentId", nativeQuery = true)
    void unlink(UUID paymentId);
}
