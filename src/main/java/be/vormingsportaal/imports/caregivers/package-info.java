/**
 * This module adds many care providers at once. It shows what would happen to each row. When somebody of the
 * organisation agrees, the rows are added by {@code organisations.people}, some at a time.
 *
 * <p>Dutch words: import, voorbeeld (preview), resultaat (result).
 *
 * <p>Process: {@code caregiver-import}. A row and its result are committed together, so that a row is done once,
 * whatever happens to the portal meanwhile. The file itself is not kept. Its rows are kept until
 * {@code portal.imports.keep} has passed.
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
            "organisations.closing",
            "organisations.people",
            "imports.reading"
        })
package be.vormingsportaal.imports.caregivers;

import org.springframework.modulith.ApplicationModule;
