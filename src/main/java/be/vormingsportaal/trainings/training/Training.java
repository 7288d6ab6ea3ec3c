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
import java.util.Optional;
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
        trainerId = details.trainerId().orElse(null);
        description = details.description().orElse(null);
        Set<TrainingDay> planned = Set.copyOf(details.days());
        days.retainAll(planned);
        days.addAll(planned);
    }

    /** Whether its last day has passed. A training without days is never over. */
    public boolean isOver(LocalDate today) {
        return lastDay().filter(day -> day.isBefore(today)).isPresent();
    }

    /** It is empty while no day is known. */
    Optional<LocalDate> lastDay() {
        return days.stream().map(TrainingDay::date).max(LocalDate::compareTo);
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

    /** It is empty when that person's invitation was withdrawn. */
    Optional<UUID> trainerId() {
        return Optional.ofNullable(trainerId);
    }

    /**
     * It is not called like its field, because Spring Data would take it for the property, which has no value before the
     * first save.
     */
    public int currentVersion() {
        return version;
    }

    public TrainingDetails details() {
        return new TrainingDetails(
                name, instrumentCode, location, trainerId(), Optional.ofNullable(description), List.copyOf(days));
    }
}
