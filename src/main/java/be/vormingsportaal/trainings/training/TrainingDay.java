package be.vormingsportaal.trainings.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A day of a training.
 *
 * @param startsAt null when no hour was given
 * @param endsAt after the start; null when no hour was given
 */
@Embeddable
public record TrainingDay(
        @Column(name = "held_on", nullable = false) LocalDate date,
        @Column(name = "starts_at") LocalTime startsAt,
        @Column(name = "ends_at") LocalTime endsAt) {

    static final Comparator<TrainingDay> BY_DATE = Comparator.comparing(TrainingDay::date);

    /** @throws IllegalArgumentException when the end has no start before it */
    public TrainingDay {
        if (endsAt != null && (startsAt == null || !startsAt.isBefore(endsAt))) {
            throw new IllegalArgumentException("Ends before it starts");
        }
    }

    /** A day without hours. */
    public static TrainingDay on(LocalDate date) {
        return new TrainingDay(date, null, null);
    }
}
