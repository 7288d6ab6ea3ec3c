package be.vormingsportaal.trainings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That somebody follows a training. */
@Entity
@Table(name = "training_participant")
class TrainingParticipant {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID trainingId;

    @Column(nullable = false)
    private UUID accountId;

    /** Where the person belonged when added; never changed. */
    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private Instant addedAt;

    private Instant toldAt;

    /** Without a version, Spring Data would look the row up before it inserts it. */
    @Version
    private Integer version;

    protected TrainingParticipant() {}

    TrainingParticipant(UUID trainingId, UUID accountId, UUID organisationId, Instant now) {
        this.id = UUID.randomUUID();
        this.trainingId = trainingId;
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.addedAt = now;
    }

    /** That the mail about it is dealt with. */
    void told(Instant now) {
        toldAt = now;
    }

    boolean isTold() {
        return toldAt != null;
    }

    UUID id() {
        return id;
    }

    UUID trainingId() {
        return trainingId;
    }

    UUID accountId() {
        return accountId;
    }

    UUID organisationId() {
        return organisationId;
    }

    Instant addedAt() {
        return addedAt;
    }
}
