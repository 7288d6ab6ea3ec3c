package be.vormingsportaal.billing.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional
interface PaymentLinkRepository extends Repository<PaymentLink, UUID> {

    PaymentLink saveAndFlush(PaymentLink link);

    Optional<PaymentLink> findFirstByInvoiceIdOrderByGenerationDesc(UUID invoiceId);

    Optional<PaymentLink> findByProviderId(String providerId);

    List<PaymentLink> findByStateAndCheckedAtBeforeOrderByCheckedAt(
            PaymentLink.State state, Instant checkedAt, Limit limit);

    /** Links by which nobody should pay any more, of invoices that are still open or were open until lately. */
    @Query("select l from PaymentLink l, Receivable r where r.invoiceId = l.invoiceId and l.state = :closed"
            + " and l.checkedAt < :checkedBefore and (r.closedAt is null or r.closedAt > :openUntil)"
            + " order by l.checkedAt")
    List<PaymentLink> lately(PaymentLink.State closed, Instant checkedBefore, Instant openUntil, Limit limit);

    /** @return one when the caller may ask the provider about it, none when somebody else did so just before */
    @Modifying
    @Query("update PaymentLink l set l.checkedAt = :now where l.id = :id and l.checkedAt < :before")
    int claim(UUID id, Instant before, Instant now);

    /** Notes how the newest attempt to pay by it stands. */
    @Modifying
    @Query("update PaymentLink l set l.attemptState = :state, l.attemptAt = :begunAt where l.id = :id")
    void note(UUID id, PaymentAttempt.State state, Instant begunAt);

    @Modifying
    @Query("update PaymentLink l set l.state = :state where l.id = :id")
    void become(UUID id, PaymentLink.State state);

    @Modifying
    @Query("update PaymentLink l set l.state = :state where l.invoiceId = :invoiceId")
    void becomeAll(UUID invoiceId, PaymentLink.State state);
}
