/**
 * Care providers in bulk: a file is read, what would happen to each row is shown, and once somebody of the organisation
 * says so the rows go through the one door of {@code organisations}, some at a time.
 *
 * <p>Dutch words: import, bestand, rij (row), voorbeeld (preview), resultaat (result).
 *
 * <p>Process: {@code caregiver-import} (started until every row has its result, and that was mailed).
 *
 * <p>A row and what came of it are committed together, so that a row is done once whatever happens to the portal
 * meanwhile. The file itself is not kept; its rows are, until {@code portal.imports.keep} is over.
 *
 * <p>Deliberately not here: what adding somebody means, and what would come of it; {@code organisations} says both.
 */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"shared", "engine", "mail", "accounts", "instruments", "organisations"})
package be.vormingsportaal.imports;

import org.springframework.modulith.ApplicationModule;
