package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.accounts.account.EmailAddressChanged;
import be.vormingsportaal.accounts.account.RegistrationWithdrawn;
import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends recovery requests that nobody may use any more, and deletes those that nobody can use, unless the engine still
 * has to send their mail. Several nodes may do it at once.
 */
@Component
class RecoveryCleanup extends Cleanup {

    private static final Duration KEPT = Duration.ofDays(1);

    private final RecoveryRepository recoveries;
    private final Clock clock;

    RecoveryCleanup(RecoveryRepository recoveries, RecoveryProcess process, Clock clock) {
        super(
                "expired recovery requests",
                process::running,
                (now, running) -> recoveries.deleteExpired(now.minus(KEPT), running),
                clock);
        this.recoveries = recoveries;
        this.clock = clock;
    }

    @Override
    @Scheduled(cron = "0 30 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }

    /**
     * Runs in the transaction that changes the address, so that a link that was mailed to the former address does not
     * work any more.
     */
    @EventListener
    void on(EmailAddressChanged changed) {
        recoveries.expireOpen(changed.accountId(), clock.instant());
    }

    /** Runs in the transaction that deletes the account. The rows stay for their cases, which may not have run yet. */
    @EventListener
    void on(RegistrationWithdrawn withdrawn) {
        recoveries.makeNobodys(withdrawn.accountId());
    }
}
