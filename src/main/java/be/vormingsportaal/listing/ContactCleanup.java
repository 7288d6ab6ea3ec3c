package be.vormingsportaal.listing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes messages that the trainer has had for long enough. Several nodes may do it at once. */
@Component
class ContactCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(ContactCleanup.class);

    private final ContactMessageRepository messages;
    private final ContactProcess process;
    private final ListingSettings settings;
    private final Clock clock;

    ContactCleanup(ContactMessageRepository messages, ContactProcess process, ListingSettings settings, Clock clock) {
        this.messages = messages;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    /** A row stays as long as its case, which ends with it or right after. */
    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Brussels")
    @Transactional
    public void deleteOld() {
        Set<UUID> running = process.running();
        List<UUID> old = messages.idsClosedBefore(settings.keptSince(clock.instant())).stream()
                .filter(message -> !running.contains(message))
                .toList();
        LOG.info("{} old messages to trainers deleted", messages.deleteAll(old));
    }
}
