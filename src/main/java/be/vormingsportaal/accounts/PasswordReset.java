package be.vormingsportaal.accounts;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The side of account recovery that the person sees: asking for a link, and choosing a new password with it. */
@Service
@Transactional
public class PasswordReset {

    private final AccountRepository accounts;
    private final RecoveryRepository recoveries;
    private final RecoveryProcess process;
    private final SignedLinks links;
    private final RecoverySettings settings;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PasswordReset(
            AccountRepository accounts,
            RecoveryRepository recoveries,
            RecoveryProcess process,
            SignedLinks links,
            RecoverySettings settings,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.process = process;
        this.links = links;
        this.settings = settings;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Notes that somebody wants a link. Does the same work whether or not the address is known. */
    @RetryOnConflict
    public void request(EmailAddress email) {
        Instant now = clock.instant();
        UUID accountId = accounts.findByEmail(email.value()).map(Account::id).orElse(null);
        recoveries.expireOpen(accountId, now);
        Recovery recovery = recoveries.save(Recovery.requested(accountId, now.plus(settings.linkValidity())));
        process.start(recovery.id());
    }

    /** @return whose password the link may change; empty when it is made up, expired, used or replaced */
    @Transactional(readOnly = true)
    public Optional<AccountView> open(String link) {
        return recovery(link)
                .filter(recovery -> recovery.isUsable(clock.instant()))
                .flatMap(recovery -> accounts.findById(recovery.accountId()))
                .map(account -> AccountView.of(account, null));
    }

    /**
     * Changes the password, which ends every session that began with the old one.
     *
     * @param chosen one that {@link PasswordRules} accepts
     * @return false when the link is made up, expired, used or replaced. A second click of the same person, with the
     *     same password, is no failure.
     */
    @RetryOnConflict
    public boolean reset(String link, String chosen) {
        return recovery(link).map(recovery -> reset(recovery, chosen)).orElse(false);
    }

    private boolean reset(Recovery recovery, String chosen) {
        Account account = accounts.findById(recovery.accountId()).orElseThrow();
        if (recovery.isUsed()) {
            return passwords.matches(chosen, account.passwordHash());
        }
        if (!recovery.isUsable(clock.instant())) {
            return false;
        }
        recovery.use(clock.instant());
        account.changePassword(passwords.encode(chosen));
        return true;
    }

    private Optional<Recovery> recovery(String link) {
        return links.read(Purpose.PASSWORD_RESET, link)
                .flatMap(target -> recoveries.findById(target.id()))
                .filter(recovery -> recovery.accountId() != null);
    }
}
