/**
 * This module has the care organisations: their name, enterprise number and place.
 *
 * <p>Dutch words: organisatie (organisation), ondernemingsnummer (enterprise number).
 */
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"shared", "search"})
package be.vormingsportaal.organisations.organisation;

import org.springframework.modulith.ApplicationModule;
