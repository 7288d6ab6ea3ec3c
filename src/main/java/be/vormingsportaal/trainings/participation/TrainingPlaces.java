package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.RegistrationWithdrawn;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingChanges;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives and takes places in trainings. Everybody who gets or loses a place does so here, and the process is told. */
@Component
class TrainingPlaces {

    private final TrainingParticipantRepository participants;
    private final TrainingChanges changes;
    private final ParticipationProcess process;
    private final Clock clock;

    TrainingPlaces(
            TrainingParticipantRepository participants,
            TrainingChanges changes,
            ParticipationProcess process,
            Clock clock) {
        this.participants = participants;
        this.changes = changes;
        this.process = process;
        this.clock = clock;
    }

    /** @return false when the person is in the training already; nothing was changed */
    boolean give(UUID trainingId, UUID accountId, UUID organisationId) {
        if (participants.findByTrainingIdAndAccountId(trainingId, accountId).isPresent()) {
            return false;
        }
        TrainingParticipant participant =
                new TrainingParticipant(trainingId, accountId, organisationId, clock.instant());
        participants.saveAndFlush(participant);
        process.added(participant.id());
        return true;
    }

    /**
     * Has the person told, unless they never heard that they were in it. The rows of the training and of the participant are
     * held, so a mail that is under way has left.
     */
    void takeOut(Training training, TrainingParticipant participant) {
        if (participant.isTold() && !training.isOver(LocalDate.now(clock))) {
            changes.takenOut(training, participant.accountId());
        }
        takeBack(participant);
    }

    /** Takes a place back of which the person is told nothing. */
    void takeBack(TrainingParticipant participant) {
        process.removed(participant.id());
        participants.delete(participant);
        participants.flush();
    }

    @EventListener
    void on(RegistrationWithdrawn withdrawn) {
        participants.holdAllOf(withdrawn.accountId()).forEach(this::takeBack);
    }
}
