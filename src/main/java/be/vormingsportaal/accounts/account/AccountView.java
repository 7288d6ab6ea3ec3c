package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.Optional;
import java.util.UUID;

/**
 * An account as other modules see it.
 *
 * @param registration the open registration; empty once the person is registered
 * @param standing what staff decided about the account
 */
public record AccountView(
        UUID id,
        EmailAddress email,
        PersonName name,
        Role role,
        Optional<RegistrationView> registration,
        AccountStanding standing) {

    public static AccountView of(Account account, Optional<Registration> registration) {
        return new AccountView(
                account.id(),
                account.email(),
                account.name(),
                account.role(),
                registration.filter(open -> !account.isRegistered()).map(Registration::view),
                AccountStanding.of(account));
    }

    public boolean isRegistered() {
        return registration.isEmpty();
    }

    public boolean isBlocked() {
        return standing.blocked();
    }

    /** Whether the person can sign in: who registered and is not blocked. */
    public boolean isActive() {
        return isRegistered() && !isBlocked();
    }
}
