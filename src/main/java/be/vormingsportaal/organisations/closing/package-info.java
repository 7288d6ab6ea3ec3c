/**
 * This module closes organisations, and opens them again. A closed organisation stays, with its invoices and its past, and
 * nobody belongs to it.
 *
 * <p>Dutch words: sluiten (to close), sluiting (closing), heropenen (to reopen), losmaken (to release).
 *
 * <p>Process: {@code organisation-closing}. What a closing does to everything else: {@code
 * docs/adr/0026-closing-an-organisation.md}. A module that has something to end listens to {@code OrganisationClosed}, or
 * to {@code OrganisationEmptied} when it waits for the people.
 */
@ApplicationModule(
        displayName = "Closing of organisations",
        allowedDependencies = {
            "shared",
            "organisations.organisation",
            "organisations.membership",
            "organisations.transfer"
        })
package be.vormingsportaal.organisations.closing;

import org.springframework.modulith.ApplicationModule;
