/**
 * What staff watches over: the nightly check that every case has its aggregate and the other way round, and the open
 * incidents of the engine.
 *
 * <p>Dutch words: nakijken (check), bevinding (finding), dossier (case), gegevens (aggregate), storing (incident).
 *
 * <p>Keeps the last check and what it found, nothing older.
 *
 * <p>Deliberately not here: the query itself ({@code engine}), and mending. A finding is a fault of the portal that a
 * person has to judge; nothing is deleted or started by itself.
 */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"engine"})
package be.vormingsportaal.operations;

import org.springframework.modulith.ApplicationModule;
