package be.vormingsportaal.accounts.lostmailbox;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes requests that were closed long ago, with all that was typed. Several nodes may do it at once. */
@Component
class LostMailboxCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(LostMailboxCleanup.class);

    private final LostMailboxRepository requests;
    private final LostMailboxProcess process;
    private final LostMailboxSettings settings;
    private final Clock clock;

    LostMailboxCleanup(
            LostMailboxRepository requests, LostMailboxProcess process, LostMailboxSettings settings, Clock clock) {
        this.requests = requests;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a case still needs for a mail stays until that case is over. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Brussels")
    @Transactional
    public void deleteOld() {
        Set<UUID> running = process.running();
        List<UUID> old = requests.idsClosedBefore(settings.keptSince(clock.instant())).stream()
                .filter(request -> !running.contains(request))
                .toList();
        LOG.info("{} old requests for another address deleted", requests.deleteAll(old));
    }
}
