package be.vormingsportaal.trainings.training;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Planned;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Problem;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Refused;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans trainings. Every method names the organisation, and finds no training of another one: asking for such a
 * training gives {@link NoSuchElementException}, like one that does not exist.
 */
@Service
@Transactional
public class TrainingService {

    private final TrainingRepository trainings;
    private final TrainingParticipantRepository participants;
    private final TrainerChoice trainers;
    private final InstrumentService instruments;
    private final Members members;

    TrainingService(
            TrainingRepository trainings,
            TrainingParticipantRepository participants,
            TrainerChoice trainers,
            InstrumentService instruments,
            Members members) {
        this.trainings = trainings;
        this.participants = participants;
        this.trainers = trainers;
        this.instruments = instruments;
        this.members = members;
    }

    @RetryOnConflict
    public TrainingPlanResult add(UUID organisationId, TrainingDetails details) {
        Optional<Problem> problem = problem(organisationId, details);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        return new Planned(
                trainings.saveAndFlush(new Training(organisationId, details)).id());
    }

    /**
     * Changes a training. A trainer who stays the same for the same instrument is not checked again, because the attest
     * may have ended, or the trainer may have left, after the training was planned or even given.
     *
     * @param seenVersion of the training that somebody saw and changed
     */
    @RetryOnConflict
    public TrainingPlanResult change(UUID organisationId, UUID trainingId, int seenVersion, TrainingDetails details) {
        Training training = trainings.hold(trainingId, organisationId).orElseThrow();
        if (training.currentVersion() != seenVersion) {
            return new Refused(Problem.CHANGED_MEANWHILE);
        }
        Optional<Problem> problem = problem(training, details);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        training.change(details);
        trainings.flush();
        return new Planned(trainingId);
    }

    /** @return false when somebody is in it; nothing was changed */
    @RetryOnConflict
    public boolean delete(UUID organisationId, UUID trainingId) {
        Training training = trainings.hold(trainingId, organisationId).orElseThrow();
        if (participants.existsByTrainingId(trainingId)) {
            return false;
        }
        trainings.delete(training);
        trainings.flush();
        return true;
    }

    private Optional<Problem> problem(Training training, TrainingDetails details) {
        boolean sameInstrument = training.instrumentCode().equals(details.instrumentCode());
        if (sameInstrument && training.trainerId().equals(details.trainerId())) {
            return Optional.empty();
        }
        if (sameInstrument) {
            return trainerProblem(training.organisationId(), details);
        }
        return problem(training.organisationId(), details)
                .or(() -> isOfAll(training, details.instrumentCode())
                        ? Optional.empty()
                        : Optional.of(Problem.INSTRUMENT_NOT_OF_ALL));
    }

    private Optional<Problem> problem(UUID organisationId, TrainingDetails details) {
        boolean inUse = instruments.active().stream()
                .anyMatch(instrument -> instrument.code().equals(details.instrumentCode()));
        return inUse ? trainerProblem(organisationId, details) : Optional.of(Problem.INSTRUMENT_NOT_IN_USE);
    }

    private Optional<Problem> trainerProblem(UUID organisationId, TrainingDetails details) {
        return details.trainerId()
                .map(trainer -> trainers.problem(organisationId, trainer, details.instrumentCode()))
                .orElse(Optional.of(Problem.NOT_A_TRAINER));
    }

    private boolean isOfAll(Training training, String instrumentCode) {
        List<UUID> ids = participants.findByTrainingId(training.id()).stream()
                .map(TrainingParticipant::accountId)
                .toList();
        members.hold(ids);
        Map<UUID, Set<String>> codes = instruments.codesByAccount(ids);
        return ids.stream().allMatch(id -> codes.getOrDefault(id, Set.of()).contains(instrumentCode));
    }
}
