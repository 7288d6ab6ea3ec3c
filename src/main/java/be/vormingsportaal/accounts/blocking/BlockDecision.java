package be.vormingsportaal.accounts.blocking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Staff blocked an account, or let it in again. */
@Entity
@Table(name = "account_block")
class BlockDecision {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private boolean blocked;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private Instant decidedAt;

    @Column(nullable = false)
    private UUID decidedBy;

    @Version
    private Integer version;

    protected BlockDecision() {}

    BlockDecision(UUID accountId, boolean blocked, String reason, UUID decidedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.blocked = blocked;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    /** Whether it blocked the account; otherwise it let it in again. */
    boolean isBlocking() {
        return blocked;
    }

    String reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    UUID decidedBy() {
        return decidedBy;
    }
}
