package be.vormingsportaal.trainings.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who teaches a training.
 *
 * @param accountId null when the invitation of that person was withdrawn; then the name is null too
 * @param concern why the training needs a look; null when it needs none, and when it is over
 * @param attestUntil last day of the newest attest for the training's instrument; null when there is none, and
 *     when the trainer left: whoever is of another organisation keeps that to it
 */
public record TrainerView(UUID accountId, String name, Concern concern, LocalDate attestUntil) {

    /** What is wrong with a trainer of a training that is not over. */
    public enum Concern {
        /** There is none any more. */
        GONE,
        /** Does not belong to the organisation any more. */
        LEFT,
        /** Has no valid attest for the instrument today. */
        NO_VALID_ATTEST,
        /** Has one, which ends before the last day of the training. */
        ENDS_BEFORE_LAST_DAY
    }
}
