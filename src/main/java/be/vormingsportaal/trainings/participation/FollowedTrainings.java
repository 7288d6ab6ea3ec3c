package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.trainings.training.TrainerView;
import be.vormingsportaal.trainings.training.TrainerViews;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import be.vormingsportaal.trainings.training.TrainingRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the trainings that somebody is in, of whatever organisation, as that person sees them. */
@Service
@Transactional(readOnly = true)
public class FollowedTrainings {

    private final TrainingRepository trainings;
    private final TrainingParticipantRepository participants;
    private final TrainerViews trainers;
    private final InstrumentCatalogue instruments;
    private final Clock clock;

    FollowedTrainings(
            TrainingRepository trainings,
            TrainingParticipantRepository participants,
            TrainerViews trainers,
            InstrumentCatalogue instruments,
            Clock clock) {
        this.trainings = trainings;
        this.participants = participants;
        this.trainers = trainers;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** They are sorted by name. */
    public List<FollowedTraining> of(UUID accountId) {
        return views(accountId, trainings.followedBy(accountId));
    }

    /** Those of one organisation, whose managers may know of them. */
    public List<FollowedTraining> of(UUID accountId, UUID organisationId) {
        return views(
                accountId,
                trainings.followedBy(accountId).stream()
                        .filter(training -> training.organisationId().equals(organisationId))
                        .toList());
    }

    private List<FollowedTraining> views(UUID accountId, List<Training> followed) {
        Map<UUID, UUID> places = participants.findByAccountId(accountId).stream()
                .collect(Collectors.toMap(TrainingParticipant::trainingId, TrainingParticipant::id));
        Map<UUID, TrainerView> taught = trainers.of(followed);
        Map<String, InstrumentDetails> names = instruments.all();
        LocalDate today = LocalDate.now(clock);
        return followed.stream()
                .map(training -> new FollowedTraining(
                        training.id(),
                        places.get(training.id()),
                        training.details(),
                        names.get(training.instrumentCode()).name(),
                        taught.get(training.id()).name(),
                        training.calledOffBecause(),
                        training.isOver(today)))
                .toList();
    }

    /** @throws java.util.NoSuchElementException when the person is in no such training */
    public FollowedTraining find(UUID accountId, UUID trainingId) {
        return of(accountId).stream()
                .filter(training -> training.id().equals(trainingId))
                .findFirst()
                .orElseThrow();
    }
}
