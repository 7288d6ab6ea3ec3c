/**
 * This module shows staff what they watch over: the nightly check that every case has its aggregate and the other way
 * round, and the open incidents of the engine.
 *
 * <p>Dutch words: nakijken (check), bevinding (finding), dossier (case), gegevens (aggregate), storing (incident).
 *
 * <p>It keeps the last check and what it found, and nothing older.
 *
 * <p>Deliberately not here: the query itself ({@code engine}), and repairs. A finding is a fault of the portal that a
 * person has to judge. Nothing is deleted or started automatically.
 */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"engine"})
package be.vormingsportaal.operations;

import org.springframework.modulith.ApplicationModule;
