package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.trainings.training.TrainingDetails;
import java.util.Optional;
import java.util.UUID;

/**
 * A training as a care provider in it sees it.
 *
 * @param participantId the person's own place in it
 * @param instrument name, also of one that is not in use any more
 * @param trainer name; empty when there is none at the moment
 * @param calledOff why it does not take place; empty when it does
 * @param over whether its last day has passed
 */
public record FollowedTraining(
        UUID id,
        UUID participantId,
        TrainingDetails details,
        String instrument,
        Optional<String> trainer,
        Optional<String> calledOff,
        boolean over) {}
