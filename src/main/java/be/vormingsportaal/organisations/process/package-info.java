/**
 * This module has the processes of transfers and of organisations without a manager, and the notice of a departure: what
 * each task calls, and how the rooms of transfers and memberships start and continue them. No other module uses it.
 */
@ApplicationModule(
        displayName = "Processes of organisations",
        allowedDependencies = {"shared", "engine", "organisations.membership", "organisations.transfer"})
package be.vormingsportaal.organisations.process;

import org.springframework.modulith.ApplicationModule;
