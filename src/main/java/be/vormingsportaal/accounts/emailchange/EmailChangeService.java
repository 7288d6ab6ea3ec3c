package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.EmailAddressChanged;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Asking for another address, and taking that back; {@link EmailConfirmation} is what the link in the mail does. */
@Service
@Transactional
public class EmailChangeService {

    private final AccountRepository accounts;
    private final EmailChangeRepository changes;
    private final EmailChangeProcess process;
    private final EmailChangeSettings settings;
    private final PasswordEncoder passwords;
    private final Clock clock;

    EmailChangeService(
            AccountRepository accounts,
            EmailChangeRepository changes,
            EmailChangeProcess process,
            EmailChangeSettings settings,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.process = process;
        this.settings = settings;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What came of asking for another address. */
    public enum Request {
        /** A link goes to the new address, unless somebody has it already, and the old one is told. */
        REQUESTED,
        WRONG_PASSWORD,
        /** It is the account's address already. */
        SAME_ADDRESS
    }

    /**
     * Notes the address that somebody wants, which the process then asks to confirm; until then nothing changes. An
     * older change that is still open is replaced. A second request within a minute, such as a double click, brings no
     * second mail that would kill the link of the first.
     *
     * <p>Never looks at who has the address, so that the answer is the same, and comes as fast, for every one.
     */
    @RetryOnConflict
    public Request request(UUID accountId, String currentPassword, EmailAddress newAddress) {
        Account account = accounts.shield(accountId).orElseThrow();
        if (!passwords.matches(currentPassword, account.passwordHash())) {
            return Request.WRONG_PASSWORD;
        }
        if (account.email().equals(newAddress)) {
            return Request.SAME_ADDRESS;
        }
        Instant now = clock.instant();
        if (changes.findByOpenAccountId(accountId)
                .filter(open -> open.isRepeatedBy(newAddress, now))
                .isPresent()) {
            return Request.REQUESTED;
        }
        changes.cancelOpen(accountId, now);
        EmailChange change = EmailChange.requested(account, newAddress, now, now.plus(settings.linkValidity()));
        changes.saveAndFlush(change);
        process.start(change.id());
        return Request.REQUESTED;
    }

    /** @return the change that waits to be confirmed */
    @Transactional(readOnly = true)
    public Optional<EmailChangeView> pending(UUID accountId) {
        return changes.findByOpenAccountId(accountId)
                .filter(change -> change.isUsable(clock.instant()))
                .map(change ->
                        change.view(accounts.findById(accountId).orElseThrow().name()));
    }

    /**
     * Takes the open change back; its link dies.
     *
     * @return false when there is none any more
     */
    @RetryOnConflict
    public boolean cancel(UUID accountId) {
        return changes.cancelOpen(accountId, clock.instant()) > 0;
    }

    /**
     * Whichever way an account came to its address, what was asked for before is over. At the end of the transaction:
     * by then the change that was confirmed is closed.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(EmailAddressChanged changed) {
        changes.cancelOpen(changed.accountId(), clock.instant());
    }
}
