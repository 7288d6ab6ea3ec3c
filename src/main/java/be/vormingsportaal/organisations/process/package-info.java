/**
 * This module has the process of transfers and the notices of departures: what each task calls, and how the rooms of
 * transfers and memberships start and continue it. No other module uses it.
 */
@ApplicationModule(
        displayName = "Processes of organisations",
        allowedDependencies = {"shared", "engine", "organisations.membership", "organisations.transfer"})
package be.vormingsportaal.organisations.process;

import org.springframework.modulith.ApplicationModule;
