package be.vormingsportaal.trainings.training;

import java.util.List;
import java.util.UUID;

/**
 * What somebody fills in about a training (manual, 5.2).
 *
 * @param trainerId who teaches it
 * @param description null when there is none
 * @param days in order, each date once; empty while none is known
 */
public record TrainingDetails(
        String name,
        String instrumentCode,
        String location,
        UUID trainerId,
        String description,
        List<TrainingDay> days) {

    /** More belong in two trainings. */
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
