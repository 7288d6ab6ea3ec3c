package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingRepository;
import be.vormingsportaal.trainings.training.TrainingView;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a calendar file of the days of a training. There is none while no day is known, and none of a training that was
 * called off.
 */
@Service
@Transactional(readOnly = true)
public class TrainingCalendar {

    public static final String FILE_NAME = "training.ics";

    private final TrainingRepository trainings;
    private final TrainingList list;
    private final FollowedTrainings followed;
    private final TrainingEntries entries;

    TrainingCalendar(
            TrainingRepository trainings, TrainingList list, FollowedTrainings followed, TrainingEntries entries) {
        this.trainings = trainings;
        this.list = list;
        this.followed = followed;
        this.entries = entries;
    }

    /** @throws java.util.NoSuchElementException when the organisation has no such training */
    public Optional<byte[]> ofOrganisation(UUID organisationId, UUID trainingId) {
        TrainingView training = list.find(organisationId, trainingId);
        return file(trainingId, training.instrument(), training.trainer().name());
    }

    /** @throws java.util.NoSuchElementException when the person is in no such training */
    public Optional<byte[]> ofParticipant(UUID accountId, UUID trainingId) {
        FollowedTraining training = followed.find(accountId, trainingId);
        return file(trainingId, training.instrument(), training.trainer());
    }

    private Optional<byte[]> file(UUID trainingId, String instrument, Optional<String> trainer) {
        Training training = trainings.findById(trainingId).orElseThrow();
        return training.isCalledOff() ? Optional.empty() : entries.planned(training, instrument, trainer);
    }
}
