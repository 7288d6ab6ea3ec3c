package be.vormingsportaal.trainings.training;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says why a training cannot be planned like that. */
@Component
class TrainingPlanRules {

    private final TrainingParticipantRepository participants;
    private final TrainerChoice trainers;
    private final InstrumentService instruments;
    private final Members members;

    TrainingPlanRules(
            TrainingParticipantRepository participants,
            TrainerChoice trainers,
            InstrumentService instruments,
            Members members) {
        this.participants = participants;
        this.trainers = trainers;
        this.instruments = instruments;
        this.members = members;
    }

    /** @param training as it is before the change */
    Optional<Problem> problem(Training training, TrainingDetails details) {
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

    Optional<Problem> problem(UUID organisationId, TrainingDetails details) {
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
