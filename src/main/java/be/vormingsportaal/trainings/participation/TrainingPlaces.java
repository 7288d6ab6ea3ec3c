package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.RegistrationWithdrawn;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives and takes places in trainings. Everybody who gets or loses a place does so here, and the process is told. */
@Component
class TrainingPlaces {

    private final TrainingParticipantRepository participants;
    private final ParticipationProcess process;
    private final Clock clock;

    TrainingPlaces(TrainingParticipantRepository participants, ParticipationProcess process, Clock clock) {
        this.participants = participants;
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

    void takeBack(TrainingParticipant participant) {
        process.removed(participant.id());
        participants.delete(participant);
        participants.flush();
    }

    @EventListener
    void on(RegistrationWithdrawn withdrawn) {
        participants.findByAccountId(withdrawn.accountId()).forEach(this::takeBack);
    }
}
