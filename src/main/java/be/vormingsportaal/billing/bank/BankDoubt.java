package be.vormingsportaal.billing.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money of which nobody can know from the files alone whether it was read before. Its lines point to it. */
@Entity
@Table(name = "bank_doubt")
public class BankDoubt {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID fileId;

    /** Where it stands: OPEN while a case of {@code doubtful-entry} runs. */
    enum State {
        OPEN,
        SAME,
        OTHER
    }

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    private Instant decidedAt;

    private UUID decidedBy;

    @Version
    private Integer version;

    protected BankDoubt() {}

    static BankDoubt of(UUID fileId) {
        BankDoubt doubt = new BankDoubt();
        doubt.id = UUID.randomUUID();
        doubt.fileId = fileId;
        doubt.state = State.OPEN;
        return doubt;
    }

    /** @param by empty when the engine does not know */
    void decide(DoubtDecision decision, Optional<UUID> by, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("Doubt " + id + " is " + state);
        }
        state = decision == DoubtDecision.SAME ? State.SAME : State.OTHER;
        decidedBy = by.orElse(null);
        decidedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID fileId() {
        return fileId;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** It is empty while it is open. */
    public Optional<DoubtDecision> decision() {
        return switch (state) {
            case OPEN -> Optional.empty();
            case SAME -> Optional.of(DoubtDecision.SAME);
            case OTHER -> Optional.of(DoubtDecision.OTHER);
        };
    }

    /** It is empty while it is open. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
