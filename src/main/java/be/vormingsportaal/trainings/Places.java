package be.vormingsportaal.trainings;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The places in trainings: everybody who gets one gets it here. */
@Component
class Places {

    private final TrainingParticipantRepository participants;
    private final Clock clock;

    Places(TrainingParticipantRepository participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    /** @return false when the person is in the training already; nothing was changed */
    boolean give(UUID trainingId, UUID accountId, UUID organisationId) {
        if (participants.findByTrainingIdAndAccountId(trainingId, accountId).isPresent()) {
            return false;
        }
        participants.saveAndFlush(new TrainingParticipant(trainingId, accountId, organisationId, clock.instant()));
        return true;
    }
}
