package be.vormingsportaal.intervisions.planning;

import be.vormingsportaal.intervisions.intervision.Intervision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Notes that an intervision moved to another time or place, which everybody enrolled has to be told. */
@Entity
@Table(name = "intervision_change")
class IntervisionChange {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID intervisionId;

    private int calendarSequence;

    @Column(nullable = false)
    private Instant changedAt;

    private Instant toldAt;

    @Version
    private Integer version;

    protected IntervisionChange() {}

    IntervisionChange(Intervision intervision, Instant now) {
        id = UUID.randomUUID();
        intervisionId = intervision.id();
        calendarSequence = intervision.calendarSequence();
        changedAt = now;
    }

    void told(Instant now) {
        toldAt = now;
    }

    boolean isTold() {
        return toldAt != null;
    }

    UUID id() {
        return id;
    }

    UUID intervisionId() {
        return intervisionId;
    }

    /** The number of this change. A later change has a higher number. */
    int calendarSequence() {
        return calendarSequence;
    }

    Instant changedAt() {
        return changedAt;
    }
}
