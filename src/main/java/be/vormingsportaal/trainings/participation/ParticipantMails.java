package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import be.vormingsportaal.trainings.training.TrainingRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that they are in a training. The process calls it. */
@Service
@Transactional
public class ParticipantMails {

    private final TrainingParticipantRepository participants;
    private final TrainingRepository trainings;
    private final TrainingReaders readers;
    private final ParticipantMailWriter text;
    private final MailService mail;
    private final Clock clock;

    ParticipantMails(
            TrainingParticipantRepository participants,
            TrainingRepository trainings,
            TrainingReaders readers,
            ParticipantMailWriter text,
            MailService mail,
            Clock clock) {
        this.participants = participants;
        this.trainings = trainings;
        this.readers = readers;
        this.text = text;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Tells nobody who was taken out meanwhile or left the organisation of that time, and nothing when the training was
     * called off, or when it took so long that it is no news any more. The row is held, so that nobody is taken out while the mail is sent.
     */
    public void tell(UUID participantId) {
        TrainingParticipant participant = participants.hold(participantId).orElse(null);
        if (participant == null || participant.isTold()) {
            return;
        }
        Instant now = clock.instant();
        if (News.isFresh(participant.addedAt(), now) && isHeld(participant)) {
            readers.memberOf(participant.organisationId(), participant.accountId())
                    .ifPresent(person -> mail.send(text.of(participant, person)));
        }
        participant.told(now);
    }

    private boolean isHeld(TrainingParticipant participant) {
        return trainings
                .findById(participant.trainingId())
                .filter(training -> !training.isCalledOff())
                .isPresent();
    }
}
