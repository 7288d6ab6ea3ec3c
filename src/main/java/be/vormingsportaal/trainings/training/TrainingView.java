package be.vormingsportaal.trainings.training;

import java.util.Optional;
import java.util.UUID;

/**
 * A training as managers and trainers of its organisation see it.
 *
 * @param version comes back with a change, which is refused when somebody else changed the training before
 * @param instrument name, also of one that is not in use any more
 * @param calledOff why it does not take place; empty when it does
 * @param over whether its last day has passed
 */
public record TrainingView(
        UUID id,
        int version,
        TrainingDetails details,
        String instrument,
        TrainerView trainer,
        long participants,
        Optional<String> calledOff,
        boolean over) {

    /** Whether it can still be changed, filled and called off. */
    public boolean isOpen() {
        return calledOff.isEmpty();
    }
}
