package be.vormingsportaal.listing;

import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes messages that the trainer has had for long enough. */
@Component
class ContactCleanup extends Cleanup {

    ContactCleanup(ContactMessageRepository messages, ContactProcess process, ListingSettings settings, Clock clock) {
        super(
                "old messages to trainers",
                process::running,
                (now, running) -> messages.deleteClosed(settings.keptSince(now), running),
                clock);
    }

    @Override
    @Scheduled(cron = "0 45 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }
}
