package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.organisation.OrganisationNames;
import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import be.vormingsportaal.trainings.training.TrainingRepository;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts people in trainings and takes them out. Every method names the organisation of the training. A training of
 * another organisation gives {@link NoSuchElementException}, like one that does not exist.
 *
 * <p>The row of the training is held first, and then those of the memberships. Therefore the instrument of the
 * training, the organisation of each person and what is assigned to them stay as they were found.
 */
@Service
@Transactional
public class ParticipantService {

    private final TrainingRepository trainings;
    private final TrainingParticipantRepository participants;
    private final TrainingPlaces places;
    private final ParticipantEligibility eligibility;
    private final AccountDirectory accounts;
    private final OrganisationNames organisations;

    ParticipantService(
            TrainingRepository trainings,
            TrainingParticipantRepository participants,
            TrainingPlaces places,
            ParticipantEligibility eligibility,
            AccountDirectory accounts,
            OrganisationNames organisations) {
        this.trainings = trainings;
        this.participants = participants;
        this.places = places;
        this.eligibility = eligibility;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** Adds care providers of the organisation, registered or not. Nobody is added to a training that was called off. */
    @RetryOnConflict
    public AddInternalsResult addInternal(UUID organisationId, UUID trainingId, Set<UUID> accountIds) {
        Training training = trainings.hold(trainingId, organisationId).orElseThrow();
        if (training.isCalledOff()) {
            return new AddInternalsResult(0, 0, accountIds.size());
        }
        Map<UUID, UUID> eligible = eligibility.hold(accountIds, training.instrumentCode());
        List<UUID> own = accountIds.stream()
                .filter(id -> organisationId.equals(eligible.get(id)))
                .toList();
        int added = (int) own.stream()
                .filter(id -> places.give(trainingId, id, organisationId))
                .count();
        return new AddInternalsResult(added, own.size() - added, accountIds.size() - own.size());
    }

    /**
     * Adds a registered care provider of the named organisation who has exactly this address and the instrument. The
     * same things are looked up, whatever turns out to be wrong.
     */
    @RetryOnConflict
    public ExternalOutcome addExternal(AddExternal external) {
        Training training =
                trainings.hold(external.trainingId(), external.organisationId()).orElseThrow();
        if (training.isCalledOff()) {
            return ExternalOutcome.CALLED_OFF;
        }
        Set<UUID> named = organisations.named(external.namedOrganisation());
        AccountView account = accounts.findByEmail(external.email()).orElse(null);
        UUID accountId = account == null ? UUID.randomUUID() : account.id();
        UUID organisationId =
                eligibility.hold(List.of(accountId), training.instrumentCode()).get(accountId);
        boolean fits = organisationId != null
                && account != null
                && account.isRegistered()
                && named.contains(organisationId)
                && !organisationId.equals(external.organisationId());
        if (fits) {
            return places.give(training.id(), accountId, organisationId)
                    ? ExternalOutcome.ADDED
                    : ExternalOutcome.ALREADY_IN;
        }
        return named.contains(external.organisationId()) ? ExternalOutcome.OWN_ORGANISATION : ExternalOutcome.REFUSED;
    }

    /**
     * Takes somebody out, who is told so.
     *
     * @return false when the training was called off; nothing was changed
     * @throws NoSuchElementException also when nobody has this place, or not any more
     */
    @RetryOnConflict
    public boolean takeOut(UUID organisationId, UUID trainingId, UUID participantId) {
        Training training = trainings.hold(trainingId, organisationId).orElseThrow();
        TrainingParticipant participant = participants
                .hold(participantId)
                .filter(place -> place.trainingId().equals(trainingId))
                .orElseThrow();
        if (training.isCalledOff()) {
            return false;
        }
        places.takeOut(training, participant);
        return true;
    }
}
