package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.accounts.account.EmailAddressChanged;
import be.vormingsportaal.accounts.account.RegistrationWithdrawn;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends recovery requests that nobody may use any more, and deletes those that nobody can use, unless their mail still
 * hangs in the engine. Several nodes may do it at once.
 */
@Component
class RecoveryCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveryCleanup.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final RecoveryRepository recoveries;
    private final RecoveryProcess process;
    private final Clock clock;

    RecoveryCleanup(RecoveryRepository recoveries, RecoveryProcess process, Clock clock) {
        this.recoveries = recoveries;
        this.process = process;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Brussels")
    @Transactional
    public void deleteExpired() {
        LOG.info(
                "{} expired recovery requests deleted",
                recoveries.deleteExpired(clock.instant().minus(KEPT), process.running()));
    }

    /** In the transaction that changes the address: a link that was mailed to the former one opens nothing any more. */
    @EventListener
    void on(EmailAddressChanged changed) {
        recoveries.expireOpen(changed.accountId(), clock.instant());
    }

    /** In the transaction that deletes the account. The rows stay for their cases, which may not have run yet. */
    @EventListener
    void on(RegistrationWithdrawn withdrawn) {
        recoveries.makeNobodys(withdrawn.accountId());
    }
}
