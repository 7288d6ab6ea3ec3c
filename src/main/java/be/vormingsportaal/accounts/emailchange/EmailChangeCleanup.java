package be.vormingsportaal.accounts.emailchange;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes changes of address that are over, unless one of their mails still hangs in the engine. Several nodes may do it
 * at once.
 */
@Component
class EmailChangeCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(EmailChangeCleanup.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final EmailChangeRepository changes;
    private final EmailChangeProcess process;
    private final Clock clock;

    EmailChangeCleanup(EmailChangeRepository changes, EmailChangeProcess process, Clock clock) {
        this.changes = changes;
        this.process = process;
        this.clock = clock;
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Brussels")
    @Transactional
    public void deleteOver() {
        LOG.info(
                "{} changes of address deleted that were over",
                changes.deleteOver(clock.instant().minus(KEPT), process.running()));
    }
}
