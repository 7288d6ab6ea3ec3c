package be.vormingsportaal.trainings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    /** Without a version, Spring Data would look the row up before it inserts it. */
    @Version
    private Integer version;

    protected TrainingParticipant() {}

    TrainingParticipant(UUID trainingId, UUID accountId) {
        this.id = UUID.randomUUID();
        this.trainingId = trainingId;
        this.accountId = accountId;
    }
}
