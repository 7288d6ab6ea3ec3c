package be.vormingsportaal.trainings;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.shared.RetryOnConflict;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning trainings and putting people in them. That both are the planner's own is for the caller to have checked. */
@Service
@Transactional
public class TrainingService {

    private final TrainingRepository trainings;
    private final TrainingParticipantRepository participants;
    private final InstrumentService instruments;

    TrainingService(
            TrainingRepository trainings, TrainingParticipantRepository participants, InstrumentService instruments) {
        this.trainings = trainings;
        this.participants = participants;
        this.instruments = instruments;
    }

    /** @return the id of the training */
    public UUID add(AddTraining planned) {
        return trainings.saveAndFlush(new Training(planned)).id();
    }

    /**
     * Puts somebody in a training; who is in it already stays in it.
     *
     * @throws IllegalArgumentException when the training's instrument is not assigned to the person (manual, 5.2)
     * @throws java.util.NoSuchElementException when there is no such training
     */
    @RetryOnConflict
    public void addParticipant(UUID trainingId, UUID accountId) {
        Training training = trainings.findById(trainingId).orElseThrow();
        Set<String> assigned = instruments.codesByAccount(List.of(accountId)).getOrDefault(accountId, Set.of());
        if (!assigned.contains(training.instrumentCode())) {
            throw new IllegalArgumentException("The instrument is not assigned");
        }
        if (!participants.existsByTrainingIdAndAccountId(trainingId, accountId)) {
            participants.saveAndFlush(new TrainingParticipant(trainingId, accountId));
        }
    }
}
