package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.shared.SignedLinks.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms a new address with the link that was mailed to it. */
@Service
@Transactional
public class EmailConfirmation {

    private final AccountRepository accounts;
    private final EmailChangeRepository changes;
    private final AddressChanging addresses;
    private final SignedLinks links;
    private final PasswordEncoder passwords;
    private final Clock clock;

    EmailConfirmation(
            AccountRepository accounts,
            EmailChangeRepository changes,
            AddressChanging addresses,
            SignedLinks links,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.addresses = addresses;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The result of confirming. */
    public enum Outcome {
        /** The account has the address. A second click of the same person is no failure. */
        CONFIRMED,
        /** The link is made up, expired, used, replaced or taken back. */
        DEAD,
        /** Somebody else has the address since. Nothing was changed. */
        TAKEN
    }

    /** @return what the link confirms; empty when it is dead, without saying why */
    @Transactional(readOnly = true)
    public Optional<EmailChangeView> open(String link) {
        return read(link)
                .flatMap(target -> changes.findById(target.id()))
                .filter(change -> change.isUsable(clock.instant()))
                .map(change -> change.view(
                        accounts.findById(change.accountId()).orElseThrow().name()));
    }

    /**
     * Whether this is the password of the account. A link that went to a mistyped address reaches a stranger, who could
     * otherwise confirm the address and then ask for a new password.
     */
    @Transactional(readOnly = true)
    public boolean isOwner(UUID accountId, String password) {
        return accounts.findById(accountId).orElseThrow().hasPassword(password, passwords);
    }

    /**
     * Gives the account its new address. Everybody who is signed in to the account has to sign in again, with the new
     * address.
     */
    @RetryOnConflict
    public Outcome confirm(String link) {
        return read(link)
                .flatMap(target -> changes.hold(target.id()))
                .map(this::confirm)
                .orElse(Outcome.DEAD);
    }

    private Outcome confirm(EmailChange change) {
        Instant now = clock.instant();
        if (change.wasJustConfirmed(now)) {
            return Outcome.CONFIRMED;
        }
        if (!change.isUsable(now)) {
            return Outcome.DEAD;
        }
        return addresses.apply(change, now) ? Outcome.CONFIRMED : Outcome.TAKEN;
    }

    private Optional<Target> read(String link) {
        return links.read(Purpose.EMAIL_CHANGE, link).filter(target -> target.generation() == EmailChange.GENERATION);
    }
}
