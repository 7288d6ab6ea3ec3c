package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.UUID;

/**
 * An account as other modules see it.
 *
 * @param registration the open registration; null once the person is registered
 */
public record AccountView(UUID id, EmailAddress email, PersonName name, Role role, RegistrationView registration) {

    public static AccountView of(Account account, Registration registration) {
        return new AccountView(
                account.id(),
                account.email(),
                account.name(),
                account.role(),
                account.isRegistered() || registration == null ? null : registration.view());
    }

    public boolean isRegistered() {
        return registration == null;
    }
}
