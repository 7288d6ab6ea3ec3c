/**
 * This module has the process of participation and the notices about changes: what their task calls, and how the other rooms
 * start them. No other module uses it.
 */
@ApplicationModule(
        displayName = "Process of trainings",
        allowedDependencies = {"engine", "trainings.training", "trainings.participation"})
package be.vormingsportaal.trainings.process;

import org.springframework.modulith.ApplicationModule;
