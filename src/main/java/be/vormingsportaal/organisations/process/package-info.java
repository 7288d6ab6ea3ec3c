/**
 * This module has the process of transfers: what each of its tasks calls, and how the room of transfers starts and
 * continues it. No other module uses it.
 */
@ApplicationModule(
        displayName = "Processes of organisations",
        allowedDependencies = {"shared", "engine", "organisations.transfer"})
package be.vormingsportaal.organisations.process;

import org.springframework.modulith.ApplicationModule;
