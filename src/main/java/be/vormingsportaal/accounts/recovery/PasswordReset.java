package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.accounts.emailchange.EmailChangeRepository;
import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody choose a new password with the link that account recovery mailed. */
@Service
@Transactional
public class PasswordReset {

    private final AccountRepository accounts;
    private final RecoveryRepository recoveries;
    private final EmailChangeRepository changes;
    private final SignedLinks links;
    private final PasswordChanging passwords;
    private final Clock clock;

    PasswordReset(
            AccountRepository accounts,
            RecoveryRepository recoveries,
            EmailChangeRepository changes,
            SignedLinks links,
            PasswordChanging passwords,
            Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.changes = changes;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @return whose password the link may change; empty when it is made up, expired, used or replaced */
    @Transactional(readOnly = true)
    public Optional<AccountView> open(String link) {
        return recovery(link)
                .filter(recovery -> recovery.isUsable(clock.instant()))
                .flatMap(Recovery::accountId)
                .flatMap(accounts::findById)
                .filter(account -> !account.isBlocked())
                .map(account -> AccountView.of(account, Optional.empty()));
    }

    /**
     * Changes the password. Every session that began with the old password ends, and so does what somebody who knew the
     * old password may have asked for.
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
        Account account = recovery.accountId().flatMap(accounts::findById).orElseThrow();
        if (account.isBlocked()) {
            return false;
        }
        if (recovery.wasJustUsed(clock.instant())) {
            return passwords.isPassword(account, chosen);
        }
        if (!recovery.isUsable(clock.instant())) {
            return false;
        }
        changes.cancelOpen(account.id(), clock.instant());
        recovery.use(clock.instant());
        passwords.reset(account, chosen);
        return true;
    }

    private Optional<Recovery> recovery(String link) {
        return links.read(Purpose.PASSWORD_RESET, link)
                .flatMap(target -> recoveries.findById(target.id()))
                .filter(recovery -> recovery.accountId().isPresent());
    }
}
