package be.vormingsportaal.accounts.registration;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Registration;
import be.vormingsportaal.accounts.account.RegistrationRepository;
import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the invited person complete the registration. */
@Service
@Transactional
public class RegistrationCompletion {

    private final AccountRepository accounts;
    private final RegistrationRepository registrations;
    private final RegistrationProcess process;
    private final SignedLinks links;
    private final PasswordEncoder passwords;
    private final Clock clock;

    RegistrationCompletion(
            AccountRepository accounts,
            RegistrationRepository registrations,
            RegistrationProcess process,
            SignedLinks links,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.process = process;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * @return whom the link invites; empty when it is made up, expired, used or replaced, or the person is
     *     blocked, without saying which
     */
    @Transactional(readOnly = true)
    public Optional<AccountView> open(String link) {
        return links.read(Purpose.REGISTRATION, link)
                .flatMap(target -> registrations
                        .findById(target.id())
                        .filter(registration -> registration.accepts(target.generation(), clock.instant()))
                        .filter(registration -> !account(registration).isBlocked())
                        .map(registration -> AccountView.of(account(registration), Optional.of(registration))));
    }

    /**
     * Registers the person: from now on the account has an owner who can sign in.
     *
     * @return false when the link is made up, expired, used or replaced. A second click of the same person, with the
     *     same password, is no failure.
     */
    @RetryOnConflict
    public boolean complete(String link, CompleteRegistration details) {
        return links.read(Purpose.REGISTRATION, link)
                .flatMap(target -> registrations
                        .hold(target.id())
                        .map(registration -> complete(registration, target.generation(), details)))
                .orElse(false);
    }

    private boolean complete(Registration registration, int generation, CompleteRegistration details) {
        Account account = account(registration);
        Instant now = clock.instant();
        if (registration.wasJustCompleted(generation, now)) {
            return account.hasPassword(details.password(), passwords);
        }
        if (account.isBlocked() || !registration.accepts(generation, now)) {
            return false;
        }
        account.register(
                details.name(),
                passwords.encode(details.password()),
                details.newsletter(),
                details.publicListing(),
                now);
        registration.complete(now);
        process.completed(account.id());
        return true;
    }

    private Account account(Registration registration) {
        return accounts.findById(registration.accountId()).orElseThrow();
    }
}
