package be.vormingsportaal.organisations.people;

import be.vormingsportaal.organisations.organisation.OrganisationView;

/**
 * An organisation in the list of the quality centre.
 *
 * @param managed whether it has a registered manager
 */
public record FoundOrganisation(OrganisationView organisation, boolean managed) {}
