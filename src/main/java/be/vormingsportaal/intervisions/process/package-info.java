/**
 * This module has the processes of intervisions: what each of their tasks calls, and how the rooms beside this one
 * start and continue them. No other module uses it.
 */
@ApplicationModule(
        displayName = "Processes of intervisions",
        allowedDependencies = {
            "engine",
            "intervisions.enrolment",
            "intervisions.mails",
            "intervisions.planning",
            "intervisions.proofs"
        })
package be.vormingsportaal.intervisions.process;

import org.springframework.modulith.ApplicationModule;
