package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in the list of everybody.
 *
 * @param email as people write it
 * @param registeredAt empty while the invitation is open
 * @param organisation empty for somebody who belongs to none
 */
public record PersonEntry(
        UUID id,
        String firstName,
        String lastName,
        String email,
        Role role,
        Optional<Instant> registeredAt,
        Optional<Belonging> organisation) {

    /** The organisation of somebody. */
    public record Belonging(UUID id, String name) {}

    public String name() {
        return firstName + " " + lastName;
    }
}
