package be.vormingsportaal.billing.refund;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money of a payment that goes back to its payer. */
@Entity
@Table(name = "refund")
class Refund {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID paymentId;

    @Column(nullable = false)
    private long amountCents;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private RefundWay way;

    @Embedded
    private RefundAccount account;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private RefundState state;

    private String note;

    @Column(nullable = false)
    private UUID requestedBy;

    @Column(nullable = false)
    private Instant requestedAt;

    private UUID releasedBy;

    private Instant releasedAt;

    @Column(nullable = false)
    private int attempt;

    @Column(nullable = false)
    private String endToEndId;

    private String providerRefundId;

    private UUID fileId;

    private Instant checkedAt;

    private Instant closedAt;

    @Version
    private Integer version;

    protected Refund() {}

    /** @param account empty when the payment provider knows where it goes */
    static Refund of(
            UUID paymentId, Money amount, RefundWay way, Optional<RefundAccount> account, UUID by, Instant at) {
        Refund refund = new Refund();
        refund.id = UUID.randomUUID();
        refund.paymentId = paymentId;
        refund.amountCents = amount.cents();
        refund.request(way, account, by, at);
        return refund;
    }

    /** Asks for it, for the first time or again after it failed. */
    final void request(RefundWay by, Optional<RefundAccount> to, UUID who, Instant at) {
        way = by;
        account = to.orElse(null);
        requestedBy = who;
        requestedAt = at;
        releasedBy = null;
        releasedAt = null;
        state = RefundState.REQUESTED;
        next();
    }

    /** @param who empty when nobody has to release it */
    void release(Optional<UUID> who, Instant at) {
        require(RefundState.REQUESTED);
        releasedBy = who.orElse(null);
        releasedAt = at;
        state = RefundState.RELEASED;
    }

    /**
     * Asks for it again, because it never left.
     *
     * @param found what somebody found out about that
     */
    void again(String found, UUID who, Instant at) {
        require(RefundState.ORDERED);
        request(way, account(), who, at);
        note = found;
    }

    void inFile(UUID file) {
        require(RefundState.RELEASED);
        fileId = file;
        state = RefundState.ORDERED;
    }

    /**
     * The provider was told.
     *
     * @param providerId empty when it refused at once; the next question to it finds that
     * @param longAgo before any question to it
     */
    void ordered(Optional<String> providerId, Instant longAgo) {
        require(RefundState.RELEASED);
        providerRefundId = providerId.orElse(null);
        checkedAt = longAgo;
        state = RefundState.ORDERED;
    }

    /** @param next any state in which nobody does anything more for this attempt */
    void end(RefundState next, Optional<String> why, Instant at) {
        state = next;
        note = why.orElse(note);
        closedAt = next.isOpen() ? null : at;
    }

    private void next() {
        attempt++;
        endToEndId = EndToEnd.of(id, attempt);
        fileId = null;
        note = null;
    }

    private void require(RefundState expected) {
        if (state != expected) {
            throw new IllegalStateException("Refund " + id + " is " + state + ", not " + expected);
        }
    }

    UUID id() {
        return id;
    }

    UUID paymentId() {
        return paymentId;
    }

    Money amount() {
        return Money.ofCents(amountCents);
    }

    RefundWay way() {
        return way;
    }

    Optional<RefundAccount> account() {
        return Optional.ofNullable(account);
    }

    RefundState state() {
        return state;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    UUID requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<UUID> releasedBy() {
        return Optional.ofNullable(releasedBy);
    }

    Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    int attempt() {
        return attempt;
    }

    String endToEndId() {
        return endToEndId;
    }

    Optional<String> providerRefundId() {
        return Optional.ofNullable(providerRefundId);
    }

    Optional<UUID> fileId() {
        return Optional.ofNullable(fileId);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
