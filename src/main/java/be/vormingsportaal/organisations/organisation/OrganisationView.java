package be.vormingsportaal.organisations.organisation;

import java.util.UUID;

/**
 * An organisation as others see it.
 *
 * @param closed whether nobody can join it any more
 */
public record OrganisationView(UUID id, OrganisationDetails details, boolean closed) {

    public String name() {
        return details.name();
    }
}
