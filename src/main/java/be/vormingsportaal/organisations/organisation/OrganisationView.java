package be.vormingsportaal.organisations.organisation;

import java.util.UUID;

/** An organisation as others see it. */
public record OrganisationView(UUID id, OrganisationDetails details) {

    public String name() {
        return details.name();
    }
}
