package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff put somebody into a training of whatever organisation, who is told so as always. */
@Service
@Transactional
public class StaffPlacing {

    private final TrainingRepository trainings;
    private final TrainingPlaces places;
    private final ParticipantEligibility eligibility;

    StaffPlacing(TrainingRepository trainings, TrainingPlaces places, ParticipantEligibility eligibility) {
        this.trainings = trainings;
        this.places = places;
        this.eligibility = eligibility;
    }

    /** The result of putting somebody in. */
    public enum Outcome {
        ADDED,
        /** The person was in it before. */
        ALREADY_IN,
        CALLED_OFF,
        /** The person belongs to no organisation, or does not have the instrument of the training. */
        NOT_ABLE
    }

    /** @throws java.util.NoSuchElementException when there is no such training */
    @RetryOnConflict
    public Outcome put(UUID accountId, UUID trainingId) {
        UUID organisationId = trainings.findById(trainingId).orElseThrow().organisationId();
        Training training = trainings.hold(trainingId, organisationId).orElseThrow();
        if (training.isCalledOff()) {
            return Outcome.CALLED_OFF;
        }
        Optional<UUID> own = Optional.ofNullable(
                eligibility.hold(List.of(accountId), training.instrumentCode()).get(accountId));
        if (own.isEmpty()) {
            return Outcome.NOT_ABLE;
        }
        return places.give(trainingId, accountId, own.get()) ? Outcome.ADDED : Outcome.ALREADY_IN;
    }
}
