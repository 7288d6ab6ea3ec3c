package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.trainings.training.TrainingChange;
import be.vormingsportaal.trainings.training.TrainingChangeRepository;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what changed in a training. The process calls it. The row goes with the mails, because it is only kept for
 * them.
 */
@Service
@Transactional
public class TrainingChangeMails {

    private final TrainingChangeRepository changes;
    private final TrainingChangeMailWriter changed;
    private final TakenOutMailWriter takenOut;
    private final MailService mail;
    private final Clock clock;

    TrainingChangeMails(
            TrainingChangeRepository changes,
            TrainingChangeMailWriter changed,
            TakenOutMailWriter takenOut,
            MailService mail,
            Clock clock) {
        this.changes = changes;
        this.changed = changed;
        this.takenOut = takenOut;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Tells everybody concerned. Sends nothing when something changed again meanwhile, because then there is a newer mail, or
     * when it is no news any more.
     */
    public void tell(UUID changeId) {
        changes.hold(changeId).ifPresent(change -> {
            if (!change.isSuperseded() && isNews(change)) {
                mail.sendAll(changed.mails(change));
            }
            changes.delete(change);
        });
    }

    /** Tells the person who was taken out. Sends nothing when it is no news any more. */
    public void tellTakenOut(UUID changeId) {
        changes.hold(changeId).ifPresent(change -> {
            if (isNews(change)) {
                takenOut.mail(change).ifPresent(mail::send);
            }
            changes.delete(change);
        });
    }

    private boolean isNews(TrainingChange change) {
        return News.isFresh(change.changedAt(), clock.instant());
    }
}
