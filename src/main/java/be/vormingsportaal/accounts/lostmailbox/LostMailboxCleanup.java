package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes requests that were closed long ago, with all that was typed. */
@Component
class LostMailboxCleanup extends Cleanup {

    LostMailboxCleanup(
            LostMailboxRepository requests, LostMailboxProcess process, LostMailboxSettings settings, Clock clock) {
        super(
                "old requests for another address",
                process::running,
                (now, running) -> requests.deleteClosed(settings.keptSince(now), running),
                clock);
    }

    @Override
    @Scheduled(cron = "0 40 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }
}
