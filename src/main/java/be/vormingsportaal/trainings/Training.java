package be.vormingsportaal.trainings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A training of care providers in an instrument. */
@Entity
@Table(name = "training")
class Training {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private String instrumentCode;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String location;

    private UUID trainerId;

    private String description;

    @Version
    private Integer version;

    protected Training() {}

    Training(AddTraining planned) {
        id = UUID.randomUUID();
        organisationId = planned.organisationId();
        instrumentCode = planned.instrumentCode();
        name = planned.name();
        location = planned.location();
        trainerId = planned.trainerId();
        description = planned.description();
    }

    UUID id() {
        return id;
    }

    String instrumentCode() {
        return instrumentCode;
    }

    String name() {
        return name;
    }

    String location() {
        return location;
    }
}
