package be.vormingsportaal.organisations.closing;

import java.util.UUID;

/**
 * Nobody belongs to a closed organisation any more. It is published in the transaction of the process that ends the closing.
 * When that fails, it is published again.
 */
public record OrganisationEmptied(UUID organisationId, String name) {}
