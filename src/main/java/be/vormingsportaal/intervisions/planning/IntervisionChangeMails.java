package be.vormingsportaal.intervisions.planning;

import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody enrolled that an intervision moved. The process calls it. */
@Service
@Transactional
public class IntervisionChangeMails {

    private final IntervisionChangeRepository changes;
    private final IntervisionChangeMailWriter changed;
    private final MailService mail;
    private final Clock clock;

    IntervisionChangeMails(
            IntervisionChangeRepository changes, IntervisionChangeMailWriter changed, MailService mail, Clock clock) {
        this.changes = changes;
        this.changed = changed;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Sends nothing when the intervision moved again meanwhile, because then there is a newer mail, or when it is no
     * news any more.
     */
    public void tell(UUID changeId) {
        IntervisionChange change = changes.findById(changeId).orElseThrow();
        Instant now = clock.instant();
        if (!change.isTold() && News.isFresh(change.changedAt(), now)) {
            mail.sendAll(changed.mails(change, now));
        }
        change.told(now);
    }
}
