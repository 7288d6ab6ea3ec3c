/**
 * Care providers in bulk: what would happen to each row is shown, and once somebody of the organisation says so the
 * rows go through the one door of {@code organisations.people}, some at a time.
 *
 * <p>Dutch words: import, voorbeeld (preview), resultaat (result).
 *
 * <p>Process: {@code caregiver-import}. A row and what came of it are committed together, so that a row is done once
 * whatever happens to the portal meanwhile. The file itself is not kept; its rows are, until {@code
 * portal.imports.keep} is over.
 *
 * <p>Deliberately not here: what adding somebody means, and what would come of it.
 */
@ApplicationModule(
        displayName = "Import of care providers",
        allowedDependencies = {
            "shared",
            "mail",
            "accounts.account",
            "organisations.organisation",
            "organisations.membership",
            "organisations.people",
            "imports.reading"
        })
package be.vormingsportaal.imports.caregivers;

import org.springframework.modulith.ApplicationModule;
