package be.vormingsportaal.trainings.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The person who teaches a training.
 *
 * @param accountId empty when the invitation of that person was withdrawn
 * @param name empty when the invitation was withdrawn
 * @param concern why the training needs a look; empty when it needs none, and when it is over or called
 *     off
 * @param attestUntil last day of the newest attest for the training's instrument; empty when there is none, and when
 *     the trainer left, because this organisation may not see the attests of a person of another one
 */
public record TrainerView(
        Optional<UUID> accountId, Optional<String> name, Optional<Concern> concern, Optional<LocalDate> attestUntil) {

    /** What is wrong with a trainer of a training that is not over. */
    public enum Concern {
        /** There is no trainer any more. */
        GONE,
        /** The trainer does not belong to the organisation any more. */
        LEFT,
        /** The instrument is not assigned to the trainer any more. */
        NOT_ASSIGNED,
        /** The trainer has no valid attest for the instrument today. */
        NO_VALID_ATTEST,
        /** The trainer has an attest that ends before the last day of the training. */
        ENDS_BEFORE_LAST_DAY
    }
}
