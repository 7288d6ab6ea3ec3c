package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody to add to an organisation.
 *
 * @param organisationId to which the person is added
 * @param addedBy account of the manager or the member of staff who adds
 * @param instruments codes; empty for managers
 */
public record AddPerson(
        UUID organisationId, UUID addedBy, Role role, PersonName name, EmailAddress email, Set<String> instruments) {

    public AddPerson {
        instruments = Set.copyOf(instruments);
    }
}
