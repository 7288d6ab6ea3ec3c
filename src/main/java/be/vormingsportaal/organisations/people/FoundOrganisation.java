package be.vormingsportaal.organisations.people;

import be.vormingsportaal.organisations.organisation.OrganisationView;

/**
 * An organisation in the list of the quality centre.
 *
 * @param managed whether it has a registered manager
 * @param people how many belong to it, registered or not
 */
public record FoundOrganisation(OrganisationView organisation, boolean managed, long people) {}
