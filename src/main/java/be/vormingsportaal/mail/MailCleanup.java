package be.vormingsportaal.mail;

import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes address, subject and answer out of old rows of the log of mails, and deletes mails that failed and are not tried
 * any more. Which mails went out is kept for good.
 */
@Component
class MailCleanup extends Cleanup {

    /** Longer than any job needs to take up what it left. */
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    MailCleanup(SentMailRepository mails, MailSettings settings, Clock clock) {
        super(
                "addresses of mails",
                Set::of,
                (now, running) -> mails.deleteGivenUp(now.minus(GIVEN_UP))
                        + mails.forgetOlderThan(now.minus(settings.addressKept())),
                clock);
    }

    @Override
    @Scheduled(cron = "0 55 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }
}
