package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that they are in a training. The process calls it. */
@Service
@Transactional
public class ParticipantMails {

    private final TrainingParticipantRepository participants;
    private final Members members;
    private final AccountDirectory accounts;
    private final ParticipantMailWriter text;
    private final MailService mail;
    private final Clock clock;

    ParticipantMails(
            TrainingParticipantRepository participants,
            Members members,
            AccountDirectory accounts,
            ParticipantMailWriter text,
            MailService mail,
            Clock clock) {
        this.participants = participants;
        this.members = members;
        this.accounts = accounts;
        this.text = text;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Tells nobody who was taken out meanwhile or left the organisation of that time, and nothing when it took so long
     * that it is no news any more. The row is held, so that nobody is taken out while the mail is sent.
     */
    public void tell(UUID participantId) {
        TrainingParticipant participant = participants.hold(participantId).orElse(null);
        if (participant == null || participant.isTold()) {
            return;
        }
        Instant now = clock.instant();
        if (News.isFresh(participant.addedAt(), now)) {
            recipient(participant).ifPresent(person -> mail.send(text.of(participant, person)));
        }
        participant.told(now);
    }

    private Optional<AccountView> recipient(TrainingParticipant participant) {
        UUID today = members.organisationsOf(List.of(participant.accountId())).get(participant.accountId());
        return accounts.find(participant.accountId())
                .filter(person -> participant.organisationId().equals(today));
    }
}
