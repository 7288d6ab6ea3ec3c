package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.Optional;
import java.util.UUID;

/**
 * An account as other modules see it.
 *
 * @param registration the open registration; empty once the person is registered
 */
public record AccountView(
        UUID id, EmailAddress email, PersonName name, Role role, Optional<RegistrationView> registration) {

    public static AccountView of(Account account, Optional<Registration> registration) {
        return new AccountView(
                account.id(),
                account.email(),
                account.name(),
                account.role(),
                registration.filter(open -> !account.isRegistered()).map(Registration::view));
    }

    public boolean isRegistered() {
        return registration.isEmpty();
    }
}
