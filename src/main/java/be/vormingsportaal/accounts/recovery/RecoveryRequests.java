package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests of people who cannot sign in. */
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
     * Notes that somebody wants a link, which the process then mails. Older links of the account do not work any more.
     * A second request within a minute, such as a double click, sends no second mail, because that would make the link
     * of the first one invalid. It does the same work whether or not somebody has the address, and
     * whether or not that person is blocked.
     */
    @RetryOnConflict
    public void request(EmailAddress email) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(settings.linkValidity());
        UUID accountId = accounts.findByEmail(email.value())
                .filter(account -> !account.isBlocked())
                .map(Account::id)
                .orElse(null);
        if (recoveries.existsOpenAfter(accountId, expiresAt.minus(SAME_REQUEST))) {
            accountId = null;
        }
        recoveries.expireOpen(accountId, now);
        Recovery recovery = recoveries.save(Recovery.requested(Optional.ofNullable(accountId), expiresAt));
        process.start(recovery.id());
    }
}
