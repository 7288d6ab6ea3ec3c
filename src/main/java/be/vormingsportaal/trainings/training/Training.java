package be.vormingsportaal.trainings.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A training of care providers in an instrument. */
@Entity
@Table(name = "training")
public class Training {

    private static final int DAYS_OF_A_PAGE = 50;

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

    @ElementCollection
    @CollectionTable(name = "training_day", joinColumns = @JoinColumn(name = "training_id"))
    @BatchSize(size = DAYS_OF_A_PAGE)
    private Set<TrainingDay> days = new HashSet<>();

    @Version
    private Integer version;

    protected Training() {}

    public Training(UUID organisationId, TrainingDetails details) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        change(details);
    }

    final void change(TrainingDetails details) {
        name = details.name();
        instrumentCode = details.instrumentCode();
        location = details.location();
        trainerId = details.trainerId();
        description = details.description();
        Set<TrainingDay> planned = Set.copyOf(details.days());
        days.retainAll(planned);
        days.addAll(planned);
    }

    /** Whether its last day is behind us; one without days is never over. */
    public boolean isOver(LocalDate today) {
        return !days.isEmpty() && lastDay().isBefore(today);
    }

    /** Null while no day is known. */
    LocalDate lastDay() {
        return days.stream().map(TrainingDay::date).max(LocalDate::compareTo).orElse(null);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String instrumentCode() {
        return instrumentCode;
    }

    /** Null when that person's invitation was withdrawn. */
    UUID trainerId() {
        return trainerId;
    }

    /** Not called like its field: Spring Data would take it for the property, which is null until the first save. */
    public int currentVersion() {
        return version;
    }

    public TrainingDetails details() {
        return new TrainingDetails(name, instrumentCode, location, trainerId, description, List.copyOf(days));
    }
}
