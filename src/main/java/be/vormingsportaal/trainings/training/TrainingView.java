package be.vormingsportaal.trainings.training;

import java.util.UUID;

/**
 * A training as managers and trainers of its organisation see it.
 *
 * @param version comes back with a change, which is refused when somebody else changed the training before
 * @param instrument name, also of one that is not in use any more
 * @param over whether its last day has passed
 */
public record TrainingView(
        UUID id,
        int version,
        TrainingDetails details,
        String instrument,
        TrainerView trainer,
        long participants,
        boolean over) {}
