package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.returned.OrderedRefunds;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface RefundRepository extends Repository<Refund, UUID>, OrderedRefunds {

    Refund saveAndFlush(Refund refund);

    Optional<Refund> findById(UUID id);

    /** Holds the row until the transaction ends. It is held before the balance of its payment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Refund r where r.id = :id")
    Optional<Refund> hold(UUID id);

    Optional<Refund> findByEndToEndId(String endToEndId);

    List<Refund> findByStateInOrderByRequestedAt(Collection<RefundState> states);

    /** Those whose money paid an invoice of an organisation or names one, and none of another. */
    @Query("select r from Refund r where r.state in :states and (exists (select 1 from Allocation a"
            + " join Invoice i on i.id = a.invoiceId where a.paymentId = r.paymentId"
            + " and i.organisationId = :organisationId) or exists (select 1 from Payment p join p.references c"
            + " join Invoice i on i.structuredCommunication = c.digits where p.id = r.paymentId"
            + " and i.organisationId = :organisationId)) and not exists (select 1 from Allocation b"
            + " join Invoice o on o.id = b.invoiceId where b.paymentId = r.paymentId"
            + " and o.organisationId <> :organisationId) and not exists (select 1 from Payment q join q.references d"
            + " join Invoice o on o.structuredCommunication = d.digits where q.id = r.paymentId"
            + " and o.organisationId <> :organisationId) order by r.requestedAt")
    List<Refund> to(UUID organisationId, Collection<RefundState> states);

    List<Refund> findByStateInOrderByClosedAtDesc(Collection<RefundState> states, Limit limit);

    List<Refund> findByPaymentIdOrderByRequestedAt(UUID paymentId);

    @Override
    @Query("select count(r) > 0 from Refund r where r.paymentId = :paymentId and r.providerRefundId is not null"
            + " and r.way = be.vormingsportaal.billing.refund.RefundWay.PROVIDER"
            + " and r.state in (be.vormingsportaal.billing.refund.RefundState.ORDERED,"
            + " be.vormingsportaal.billing.refund.RefundState.DONE)")
    boolean areOf(UUID paymentId);

    List<Refund> findByFileIdOrderByEndToEndId(UUID fileId);

    @Query(
            "select r from Refund r where r.requestedBy = :accountId or r.releasedBy = :accountId order by r.requestedAt")
    List<Refund> ofStaff(UUID accountId);

    /** Transfers that may leave and stand in no file yet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Refund r where r.state = be.vormingsportaal.billing.refund.RefundState.RELEASED"
            + " and r.way = be.vormingsportaal.billing.refund.RefundWay.TRANSFER order by r.id")
    List<Refund> holdForFile();

    /**
     * Refunds of which the provider is asked what became of them, the ones that were asked about longest ago first: those on
     * their way, and those that it counted as gone not long ago, because they may fail after that.
     *
     * @param before when those on their way were last asked about
     * @param longBefore when those that are gone were last asked about
     * @param since when those that are gone were closed
     */
    @Query("select r.id from Refund r where r.way = be.vormingsportaal.billing.refund.RefundWay.PROVIDER"
            + " and (r.state = be.vormingsportaal.billing.refund.RefundState.ORDERED and r.checkedAt < :before"
            + " or r.state = be.vormingsportaal.billing.refund.RefundState.DONE and r.checkedAt < :longBefore"
            + " and r.closedAt > :since) order by r.checkedAt")
    List<UUID> toAsk(Instant before, Instant longBefore, Instant since, Limit limit);

    /** @return one when the caller may ask the provider about it, none when somebody else did so just before */
    @Transactional
    @Modifying
    @Query("update Refund r set r.checkedAt = :now where r.id = :id and r.checkedAt < :before")
    int claim(UUID id, Instant before, Instant now);

    /** The provider has news about this payment, so that its refunds are asked about soon. */
    @Transactional
    @Modifying
    @Query("update Refund r set r.checkedAt = :longAgo where r.paymentId = :paymentId"
            + " and r.way = be.vormingsportaal.billing.refund.RefundWay.PROVIDER and r.checkedAt is not null")
    void askSoon(UUID paymentId, Instant longAgo);
}
