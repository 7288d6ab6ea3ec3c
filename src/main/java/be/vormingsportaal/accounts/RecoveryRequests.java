package be.vormingsportaal.accounts;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a way in. */
@Service
@Transactional
public class RecoveryRequests {

    private final AccountRepository accounts;
    private final RecoveryRepository recoveries;
    private final RecoveryProcess process;
    private final RecoverySettings settings;
    private final Clock clock;

    RecoveryRequests(
            AccountRepository accounts,
            RecoveryRepository recoveries,
            RecoveryProcess process,
            RecoverySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Notes that somebody wants a link, which the process then mails; older links of the account die. Does the same
     * work whether or not somebody has the address.
     */
    @RetryOnConflict
    public void request(EmailAddress email) {
        Instant now = clock.instant();
        UUID accountId = accounts.findByEmail(email.value()).map(Account::id).orElse(null);
        recoveries.expireOpen(accountId, now);
        Recovery recovery = recoveries.save(Recovery.requested(accountId, now.plus(settings.linkValidity())));
        process.start(recovery.id());
    }
}
