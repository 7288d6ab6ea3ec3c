package be.vormingsportaal.accounts.lostmailbox;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends every night the requests on which the quality centre did not decide in time. Several nodes may do it at once. */
@Component
class LostMailboxDeadline {

    private static final Logger LOG = LoggerFactory.getLogger(LostMailboxDeadline.class);

    private final LostMailboxRepository requests;
    private final LostMailboxClosing closing;
    private final LostMailboxSettings settings;
    private final Clock clock;

    LostMailboxDeadline(
            LostMailboxRepository requests, LostMailboxClosing closing, LostMailboxSettings settings, Clock clock) {
        this.requests = requests;
        this.closing = closing;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each request has a transaction of its own, so that one that fails keeps no other from ending. */
    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Brussels")
    void endUndecided() {
        for (var id : requests.idsOf(LostMailboxState.REQUESTED, settings.waitingSince(clock.instant()))) {
            try {
                closing.lapse(id);
            } catch (RuntimeException e) {
                LOG.error("Request {} for another address did not end", id, e);
            }
        }
    }
}
