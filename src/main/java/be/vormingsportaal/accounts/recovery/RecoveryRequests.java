package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a way in. */
@Service
@Transactional
public class RecoveryRequests {

    private static final Duration SAME_REQUEST = Duration.ofMinutes(1);

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
     * Notes that somebody wants a link, which the process then mails; older links of the account die. A second request
     * within a minute, such as a double click, brings no second mail that would kill the link of the first. Does the
     * same work whether or not somebody has the address.
     */
    @RetryOnConflict
    public void request(EmailAddress email) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(settings.linkValidity());
        UUID accountId = accounts.findByEmail(email.value()).map(Account::id).orElse(null);
        if (recoveries.existsOpenAfter(accountId, expiresAt.minus(SAME_REQUEST))) {
            accountId = null;
        }
        recoveries.expireOpen(accountId, now);
        Recovery recovery = recoveries.save(Recovery.requested(accountId, expiresAt));
        process.start(recovery.id());
    }
}
