/**
 * The process of transfers: what each of its tasks calls, and how the room of transfers starts and continues it. Nobody
 * uses anything of it.
 */
@ApplicationModule(
        displayName = "Processes of organisations",
        allowedDependencies = {"shared", "engine", "organisations.transfer"})
package be.vormingsportaal.organisations.process;

import org.springframework.modulith.ApplicationModule;
