package be.vormingsportaal.materials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Notes when somebody last looked at the material of an instrument, and when the time before that. */
@Entity
@Table(name = "material_visit")
class MaterialVisit {

    /**
     * A person who comes back within this time is still on the same visit, so that the marks stay when a page is read
     * again or another tab is opened.
     */
    static final Duration PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String instrumentCode;

    private Instant previousVisitAt;

    @Column(nullable = false)
    private Instant lastVisitAt;

    @Version
    private Integer version;

    protected MaterialVisit() {}

    MaterialVisit(UUID accountId, String instrumentCode, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.instrumentCode = instrumentCode;
        this.lastVisitAt = now;
    }

    void comeBack(Instant now) {
        if (!now.isBefore(lastVisitAt.plus(PAUSE))) {
            previousVisitAt = lastVisitAt;
        }
        lastVisitAt = now;
    }

    /** The other account turned out to be the same person's: the later of the two visits counts. */
    void join(MaterialVisit other) {
        if (other.lastVisitAt.isAfter(lastVisitAt)) {
            previousVisitAt = other.previousVisitAt;
            lastVisitAt = other.lastVisitAt;
        }
    }

    /** @return empty during the first visit */
    Optional<Instant> previousVisitAt() {
        return Optional.ofNullable(previousVisitAt);
    }

    String instrumentCode() {
        return instrumentCode;
    }

    Instant lastVisitAt() {
        return lastVisitAt;
    }
}
