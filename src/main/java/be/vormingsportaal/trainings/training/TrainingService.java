package be.vormingsportaal.trainings.training;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.trainings.training.PlanResult.Planned;
import be.vormingsportaal.trainings.training.PlanResult.Problem;
import be.vormingsportaal.trainings.training.PlanResult.Refused;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning trainings. Every method names the organisation, and none of another one is found: asking for such a training
 * is {@link NoSuchElementException}, as for one that does not exist.
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
    public PlanResult add(UUID organisationId, TrainingDetails details) {
        Problem problem = problem(organisationId, details);
        if (problem != null) {
            return new Refused(problem);
        }
        return new Planned(
                trainings.saveAndFlush(new Training(organisationId, details)).id());
    }

    /**
     * A trainer who is kept for the same instrument is not looked at again: the attest may have ended, or the trainer left,
     * after the training was planned or even given.
     *
     * @param seenVersion of the training that was changed by hand
     */
    @RetryOnConflict
    public PlanResult change(UUID organisationId, UUID trainingId, int seenVersion, TrainingDetails details) {
        Training training = trainings.hold(trainingId, organisationId).orElseThrow();
        if (training.currentVersion() != seenVersion) {
            return new Refused(Problem.CHANGED_MEANWHILE);
        }
        Problem problem = problem(training, details);
        if (problem != null) {
            return new Refused(problem);
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

    private Problem problem(Training training, TrainingDetails details) {
        boolean sameInstrument = training.instrumentCode().equals(details.instrumentCode());
        if (sameInstrument && Objects.equals(training.trainerId(), details.trainerId())) {
            return null;
        }
        if (sameInstrument) {
            return trainers.problem(training.organisationId(), details.trainerId(), details.instrumentCode());
        }
        Problem problem = problem(training.organisationId(), details);
        return problem == null && !isOfAll(training, details.instrumentCode())
                ? Problem.INSTRUMENT_NOT_OF_ALL
                : problem;
    }

    private Problem problem(UUID organisationId, TrainingDetails details) {
        boolean inUse = instruments.active().stream()
                .anyMatch(instrument -> instrument.code().equals(details.instrumentCode()));
        return inUse
                ? trainers.problem(organisationId, details.trainerId(), details.instrumentCode())
                : Problem.INSTRUMENT_NOT_IN_USE;
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
