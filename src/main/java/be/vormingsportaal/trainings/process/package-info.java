/**
 * This module has the process of participation: what its task calls, and how the room of participants starts it. No
 * other module uses it.
 */
@ApplicationModule(
        displayName = "Process of trainings",
        allowedDependencies = {"engine", "trainings.participation"})
package be.vormingsportaal.trainings.process;

import org.springframework.modulith.ApplicationModule;
