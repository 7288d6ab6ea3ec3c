package be.vormingsportaal.trainings.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Notes that somebody follows a training. */
@Entity
@Table(name = "training_participant")
public class TrainingParticipant {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID trainingId;

    @Column(nullable = false)
    private UUID accountId;

    /** The organisation to which the person belonged when added. It never changes. */
    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private Instant addedAt;

    private Instant toldAt;

    /** Without a version, Spring Data would look for the row before it inserts it. */
    @Version
    private Integer version;

    protected TrainingParticipant() {}

    public TrainingParticipant(UUID trainingId, UUID accountId, UUID organisationId, Instant now) {
        this.id = UUID.randomUUID();
        this.trainingId = trainingId;
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.addedAt = now;
    }

    /** Notes that nothing more has to be done about the mail. */
    public void told(Instant now) {
        toldAt = now;
    }

    public boolean isTold() {
        return toldAt != null;
    }

    /** Whether the person knew by then that they are in the training. */
    public boolean wasToldBy(Instant moment) {
        return toldAt != null && !toldAt.isAfter(moment);
    }

    public UUID id() {
        return id;
    }

    public UUID trainingId() {
        return trainingId;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
