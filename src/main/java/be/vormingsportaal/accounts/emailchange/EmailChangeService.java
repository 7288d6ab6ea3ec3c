package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountBlocked;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.EmailAddressChanged;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Asks for another address, and takes that back. {@link EmailConfirmation} handles the link in the mail. */
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

    /** The result of asking for another address. */
    public enum Request {
        /** A link goes to the new address, unless somebody has that address already, and the old address is told. */
        REQUESTED,
        WRONG_PASSWORD,
        /** It is the account's address already. */
        SAME_ADDRESS,
        /** Another account has the address. Only staff are told. */
        TAKEN
    }

    /**
     * Notes the address that somebody wants. The process then asks to confirm it, and until then nothing changes. An
     * older change that is still open is replaced. A second request within a minute, such as a double click, sends no
     * second mail, because that would make the link of the first one invalid.
     *
     * <p>It never looks up who has the address, so that the answer is the same for every address, and takes the same
     * time.
     */
    @RetryOnConflict
    public Request request(UUID accountId, String currentPassword, EmailAddress newAddress) {
        Account account = accounts.shield(accountId).orElseThrow();
        if (!account.hasPassword(currentPassword, passwords)) {
            return Request.WRONG_PASSWORD;
        }
        return request(account, newAddress, Optional.empty());
    }

    /**
     * The same on behalf of the owner, by staff who know who asks. The new address has to confirm it all the same, and
     * the old one is told.
     *
     * @return {@code TAKEN} when another account has the address, which staff may know
     * @throws java.util.NoSuchElementException when nobody is registered with this account
     */
    @RetryOnConflict
    public Request requestFor(UUID accountId, EmailAddress newAddress, UUID staff) {
        Account account =
                accounts.shield(accountId).filter(Account::isRegistered).orElseThrow();
        if (accounts.findByEmail(newAddress.value())
                .filter(other -> !other.id().equals(accountId))
                .isPresent()) {
            return Request.TAKEN;
        }
        return request(account, newAddress, Optional.of(staff));
    }

    private Request request(Account account, EmailAddress newAddress, Optional<UUID> staff) {
        if (account.email().equals(newAddress)) {
            return Request.SAME_ADDRESS;
        }
        Instant now = clock.instant();
        if (changes.findByOpenAccountId(account.id())
                .filter(open -> open.isRepeatedBy(newAddress, now))
                .isPresent()) {
            return Request.REQUESTED;
        }
        changes.cancelOpen(account.id(), now);
        Instant until = now.plus(settings.linkValidity());
        EmailChange change = staff.map(by -> EmailChange.requestedFor(account, newAddress, by, now, until))
                .orElseGet(() -> EmailChange.requested(account, newAddress, now, until));
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
     * Takes the open change back, so that its link does not work any more.
     *
     * @return false when there is none any more
     */
    @RetryOnConflict
    public boolean cancel(UUID accountId) {
        return changes.cancelOpen(accountId, clock.instant()) > 0;
    }

    /** Whoever is blocked gets no other address by what was asked before. */
    @EventListener
    void on(AccountBlocked blocked) {
        changes.cancelOpen(blocked.accountId(), clock.instant());
    }

    /**
     * An older request ends when the account gets another address, in whatever way. This happens at the end of the
     * transaction, when the change that was confirmed is closed already.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(EmailAddressChanged changed) {
        changes.cancelOpen(changed.accountId(), clock.instant());
    }
}
