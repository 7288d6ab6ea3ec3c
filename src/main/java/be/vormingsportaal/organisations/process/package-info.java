/**
 * This module has the processes of transfers, of organisations without a manager and of closings, and the notices of a
 * departure and of an invitation that did not arrive: what each task calls, and how the other rooms start and continue
 * them. No other module uses it.
 */
@ApplicationModule(
        displayName = "Processes of organisations",
        allowedDependencies = {
            "shared",
            "engine",
            "organisations.membership",
            "organisations.transfer",
            "organisations.people",
            "organisations.closing"
        })
package be.vormingsportaal.organisations.process;

import org.springframework.modulith.ApplicationModule;
