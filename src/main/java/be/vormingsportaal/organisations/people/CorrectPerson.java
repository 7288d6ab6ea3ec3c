package be.vormingsportaal.organisations.people;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.Set;
import java.util.UUID;

/**
 * A correction by the person who keeps the list.
 *
 * @param name and email count only while the person is not registered; afterwards only the person changes them
 * @param instruments codes of all that the person is to have
 */
public record CorrectPerson(
        UUID organisationId, UUID accountId, PersonName name, EmailAddress email, Set<String> instruments) {

    public CorrectPerson {
        instruments = Set.copyOf(instruments);
    }
}
