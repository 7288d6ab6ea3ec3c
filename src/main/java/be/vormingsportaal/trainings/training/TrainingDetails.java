package be.vormingsportaal.trainings.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody fills in about a training (manual, 5.2).
 *
 * @param trainerId who teaches it; empty when the invitation of that person was withdrawn
 * @param description empty when there is none
 * @param days in order, each date once; empty while none is known
 */
public record TrainingDetails(
        String name,
        String instrumentCode,
        String location,
        Optional<UUID> trainerId,
        Optional<String> description,
        List<TrainingDay> days) {

    /** More days than this belong in two trainings. */
    public static final int MOST_DAYS = 20;

    /** @throws IllegalArgumentException when there are too many days, or a date twice */
    public TrainingDetails {
        days = days.stream().sorted(TrainingDay.BY_DATE).toList();
        long dates = days.stream().map(TrainingDay::date).distinct().count();
        if (days.size() > MOST_DAYS || dates < days.size()) {
            throw new IllegalArgumentException("Not the days of one training");
        }
    }
}
