package be.vormingsportaal.trainings.training;

import be.vormingsportaal.search.SearchWords;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Each day under the id by which calendars know it. */
    @ElementCollection
    @CollectionTable(name = "training_day", joinColumns = @JoinColumn(name = "training_id"))
    @MapKeyColumn(name = "id")
    @BatchSize(size = DAYS_OF_A_PAGE)
    private Map<UUID, TrainingDay> days = new HashMap<>();

    private int calendarSequence;

    private Instant calledOffAt;

    private String calledOffBecause;

    /** For the search of staff. */
    @Column(nullable = false)
    private String searchText;

    @Version
    private Integer version;

    protected Training() {}

    public Training(UUID organisationId, TrainingDetails details) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        set(details);
    }

    void change(TrainingDetails details) {
        nextCalendarSequence();
        set(details);
    }

    private void set(TrainingDetails details) {
        name = details.name();
        instrumentCode = details.instrumentCode();
        location = details.location();
        trainerId = details.trainerId().orElse(null);
        description = details.description().orElse(null);
        plan(details.days());
        searchText = SearchWords.of(name, instrumentCode, location, days(details.days()));
    }

    private static String days(List<TrainingDay> days) {
        return days.stream().map(day -> SearchWords.day(day.date())).collect(Collectors.joining(" "));
    }

    /** A date that went and a date that came are one day, which moved and keeps its id. */
    private void plan(List<TrainingDay> planned) {
        Map<LocalDate, UUID> known = new TreeMap<>();
        days.forEach((day, when) -> known.put(when.date(), day));
        Set<LocalDate> dates = planned.stream().map(TrainingDay::date).collect(Collectors.toSet());
        Deque<UUID> gone = new ArrayDeque<>();
        known.forEach((date, day) -> {
            if (!dates.contains(date)) {
                gone.add(day);
            }
        });
        Map<UUID, TrainingDay> after = new HashMap<>();
        for (TrainingDay day : planned) {
            UUID id = Optional.ofNullable(known.get(day.date()))
                    .orElseGet(() -> gone.isEmpty() ? UUID.randomUUID() : gone.remove());
            after.put(id, day);
        }
        days.keySet().retainAll(after.keySet());
        days.putAll(after);
    }

    /** @param reason for everybody to read */
    void callOff(String reason, Instant now) {
        nextCalendarSequence();
        calledOffAt = now;
        calledOffBecause = reason;
    }

    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    /** It is empty unless the training was called off. */
    public Optional<String> calledOffBecause() {
        return Optional.ofNullable(calledOffBecause);
    }

    /** The number that calendars compare. Something new has a higher one. */
    public int calendarSequence() {
        return calendarSequence;
    }

    int nextCalendarSequence() {
        return ++calendarSequence;
    }

    /** Its days under the ids by which calendars know them. */
    public Map<UUID, TrainingDay> days() {
        return Map.copyOf(days);
    }

    public String name() {
        return name;
    }

    public String location() {
        return location;
    }

    /** Whether its last day has passed. A training without days is never over. */
    public boolean isOver(LocalDate today) {
        return lastDay().filter(day -> day.isBefore(today)).isPresent();
    }

    /** It is empty while no day is known. */
    Optional<LocalDate> lastDay() {
        return days.values().stream().map(TrainingDay::date).max(LocalDate::compareTo);
    }

    /** It is empty while no such day is known. */
    Optional<LocalDate> nextDay(LocalDate today) {
        return days.values().stream()
                .map(TrainingDay::date)
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo);
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
    public Optional<UUID> trainerId() {
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
                name,
                instrumentCode,
                location,
                trainerId(),
                Optional.ofNullable(description),
                List.copyOf(days.values()));
    }
}
