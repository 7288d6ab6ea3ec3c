package be.vormingsportaal.trainings.training;

import java.util.UUID;

/**
 * A training as managers and trainers of its organisation see it.
 *
 * @param version to hand back with a change, which is refused when somebody else was faster
 * @param instrument name, also of one that is not in use any more
 * @param over whether its last day is behind us
 */
public record TrainingView(
        UUID id,
        int version,
        TrainingDetails details,
        String instrument,
        TrainerView trainer,
        long participants,
        boolean over) {}
