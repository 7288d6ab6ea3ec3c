package be.vormingsportaal.trainings.training;

import java.util.UUID;

/** The result of planning or changing a training. */
public sealed interface TrainingPlanResult {

    record Planned(UUID trainingId) implements TrainingPlanResult {}

    /** Nothing was changed. */
    record Refused(Problem problem) implements TrainingPlanResult {}

    /** Says why not. */
    enum Problem {
        /** No instrument in use has this code. */
        INSTRUMENT_NOT_IN_USE,
        /** Somebody in the training does not have the instrument. */
        INSTRUMENT_NOT_OF_ALL,
        /** The person is not somebody of this organisation who gives trainings. */
        NOT_A_TRAINER,
        /** The instrument is not assigned to the trainer, or not any more. */
        INSTRUMENT_NOT_OF_TRAINER,
        /** The trainer has no valid attest for the instrument. */
        TRAINER_WITHOUT_ATTEST,
        /** The training was called off. */
        CALLED_OFF,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE
    }
}
