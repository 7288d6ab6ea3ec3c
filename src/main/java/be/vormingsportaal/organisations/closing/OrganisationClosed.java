package be.vormingsportaal.organisations.closing;

import java.util.UUID;

/**
 * An organisation was closed: nobody can join it any more, and its people are about to be released. It is published in the
 * transaction of the click, after the row is changed.
 */
public record OrganisationClosed(UUID organisationId) {}
