package be.vormingsportaal.accounts.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asked for a way in. For an address that nobody has there is a row too, without an account, so that asking
 * costs the same work and time whoever is meant; the address itself is not kept.
 */
@Entity
@Table(name = "account_recovery")
public class Recovery {

    static final int GENERATION = 1;

    /** How long a used link still answers the one who used it. */
    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private UUID accountId;

    @Column(nullable = false)
    private Instant expiresAt;

    private Instant usedAt;

    @Version
    private Integer version;

    protected Recovery() {}

    /** @param accountId null when nobody has the address */
    static Recovery requested(UUID accountId, Instant expiresAt) {
        Recovery recovery = new Recovery();
        recovery.id = UUID.randomUUID();
        recovery.accountId = accountId;
        recovery.expiresAt = expiresAt;
        return recovery;
    }

    boolean isUsable(Instant now) {
        return accountId != null && usedAt == null && now.isBefore(expiresAt);
    }

    /** Whether the same person may be clicking twice. */
    boolean wasJustUsed(Instant now) {
        return usedAt != null && now.isBefore(usedAt.plus(DOUBLE_CLICK));
    }

    void use(Instant now) {
        usedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
