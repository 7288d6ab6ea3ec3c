package be.vormingsportaal.accounts.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody asked for a link to get in. There is also a row, without an account, for an address that nobody has, so that
 * asking costs the same work and time for every address. The address itself is not kept.
 */
@Entity
@Table(name = "account_recovery")
public class Recovery {

    static final int GENERATION = 1;

    /** How long a used link still answers the person who used it. */
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

    /** @param accountId empty when nobody has the address */
    static Recovery requested(Optional<UUID> accountId, Instant expiresAt) {
        Recovery recovery = new Recovery();
        recovery.id = UUID.randomUUID();
        recovery.accountId = accountId.orElse(null);
        recovery.expiresAt = expiresAt;
        return recovery;
    }

    boolean isUsable(Instant now) {
        return accountId != null && usedAt == null && now.isBefore(expiresAt);
    }

    /** Whether this may be a second click of the same person. */
    boolean wasJustUsed(Instant now) {
        return usedAt != null && now.isBefore(usedAt.plus(DOUBLE_CLICK));
    }

    void use(Instant now) {
        usedAt = now;
    }

    UUID id() {
        return id;
    }

    /** It is empty when nobody has the address. */
    Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** It is empty while the link is not used. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
