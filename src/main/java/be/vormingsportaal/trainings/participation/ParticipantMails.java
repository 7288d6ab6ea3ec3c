package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import be.vormingsportaal.trainings.training.TrainingRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
     * called off, or when it took so long that it is no news any more. The row of the training is held first, and then that of
     * the participant: nobody is taken out while the mail is sent, and whoever changes the training meanwhile finds
     * afterwards that this person has to know.
     */
    public void tell(UUID participantId) {
        Optional<Training> training = participants.trainingOf(participantId).flatMap(trainings::holdStill);
        TrainingParticipant participant = participants.hold(participantId).orElse(null);
        if (participant == null || participant.isTold()) {
            return;
        }
        Instant now = clock.instant();
        if (News.isFresh(participant.addedAt(), now) && takesPlace(training)) {
            readers.memberOf(participant.organisationId(), participant.accountId())
                    .ifPresent(person -> mail.send(text.of(participant, person)));
        }
        participant.told(now);
    }

    private static boolean takesPlace(Optional<Training> training) {
        return training.filter(planned -> !planned.isCalledOff()).isPresent();
    }
}
