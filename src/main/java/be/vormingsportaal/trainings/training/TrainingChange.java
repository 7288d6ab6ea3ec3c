package be.vormingsportaal.trainings.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what people knew of a training before it changed, until they are told. What is true by then is asked when the
 * mail is written.
 */
@Entity
@Table(name = "training_change")
public class TrainingChange {

    @Id
    private UUID id;

    private UUID trainingId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private TrainingChangeKind kind;

    @Column(nullable = false)
    private UUID organisationId;

    private UUID takenOutId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String location;

    private UUID trainerId;

    @ElementCollection
    @CollectionTable(name = "training_change_day", joinColumns = @JoinColumn(name = "change_id"))
    @MapKeyColumn(name = "id")
    private Map<UUID, TrainingDay> days = new HashMap<>();

    private int calendarSequence;

    @Column(nullable = false)
    private Instant changedAt;

    private boolean superseded;

    private boolean overtaken;

    private boolean handedOver;

    @Version
    private Integer version;

    protected TrainingChange() {}

    /** @param training as it is before the change */
    TrainingChange(Training training, Instant now) {
        id = UUID.randomUUID();
        kind = TrainingChangeKind.CHANGED;
        trainingId = training.id();
        organisationId = training.organisationId();
        name = training.name();
        location = training.location();
        trainerId = training.trainerId().orElse(null);
        days.putAll(training.days());
        calendarSequence = training.calendarSequence();
        changedAt = now;
    }

    /** The same for a training that was just planned: nobody knows yet who teaches it. */
    TrainingChange withoutTrainer() {
        trainerId = null;
        return this;
    }

    /** Says that only this person has to know. */
    TrainingChange of(UUID accountId) {
        kind = TrainingChangeKind.TAKEN_OUT;
        takenOutId = accountId;
        return this;
    }

    /** The number under which calendars take the days out. */
    TrainingChange under(int sequence) {
        calendarSequence = sequence;
        return this;
    }

    /** Takes the place of an earlier change of which nobody was told. */
    void supersede(TrainingChange earlier) {
        earlier.superseded = true;
        name = earlier.name;
        location = earlier.location;
        trainerId = earlier.trainerId;
        days.clear();
        days.putAll(earlier.days);
    }

    /**
     * Comes after an earlier change of which some were told and others could not be reached. Everybody is told of this one;
     * the earlier one is left for whoever missed it.
     *
     * @param isLast whether the training does not take place any more: then the days of both leave the calendars
     */
    void overtake(TrainingChange earlier, boolean isLast) {
        earlier.overtaken = true;
        earlier.handedOver = !trainerId().equals(earlier.trainerId());
        if (isLast) {
            earlier.days.forEach(days::putIfAbsent);
        }
    }

    /** Whether somebody who knew the training as it was would miss something. */
    public boolean isNews(Training now) {
        return isElsewhere(now) || isOtherTrainer(now);
    }

    /** Whether somebody who knew the training as it was would come to the wrong place, or at the wrong time. */
    public boolean isElsewhere(Training now) {
        return isOtherPlace(now) || isOtherTime(now);
    }

    public boolean isOtherPlace(Training now) {
        return !location.equals(now.location());
    }

    public boolean isOtherTime(Training now) {
        return !days.equals(now.days());
    }

    public boolean isOtherTrainer(Training now) {
        return !trainerId().equals(now.trainerId());
    }

    /** Whether the last day, as it was, has passed. */
    public boolean isOver(LocalDate today) {
        return days.values().stream()
                .map(TrainingDay::date)
                .max(LocalDate::compareTo)
                .filter(day -> day.isBefore(today))
                .isPresent();
    }

    public UUID id() {
        return id;
    }

    /** It is empty once the training was deleted. */
    public Optional<UUID> trainingId() {
        return Optional.ofNullable(trainingId);
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** The only person concerned; empty when everybody is, and when the account is gone. */
    public Optional<UUID> takenOutId() {
        return Optional.ofNullable(takenOutId);
    }

    public String name() {
        return name;
    }

    public String location() {
        return location;
    }

    public Optional<UUID> trainerId() {
        return Optional.ofNullable(trainerId);
    }

    /** The days as they were, under the ids by which calendars know them. */
    public Map<UUID, TrainingDay> days() {
        return Map.copyOf(days);
    }

    public int calendarSequence() {
        return calendarSequence;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Whether a later change says the same and more. */
    public boolean isSuperseded() {
        return superseded;
    }

    /** Whether this was told in part, and everybody is told of a later change. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether somebody else had taken over from the trainer before the change that overtook this one. */
    public boolean isHandedOver() {
        return handedOver;
    }
}
