/**
 * This module has the processes of transfers, of organisations without a manager and of closings, and the notice of a
 * departure: what each task calls, and how the rooms of transfers, memberships and closings start and continue them. No other module uses it.
 */
@ApplicationModule(
        displayName = "Processes of organisations",
        allowedDependencies = {
            "shared",
            "engine",
            "organisations.membership",
            "organisations.transfer",
            "organisations.closing"
        })
package be.vormingsportaal.organisations.process;

import org.springframework.modulith.ApplicationModule;
