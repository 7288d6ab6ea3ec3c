/**
 * This module has the processes of attests: what each of their tasks calls, and how the rooms beside this one start and
 * continue them. No other module uses it.
 */
@ApplicationModule(
        displayName = "Processes of attests",
        allowedDependencies = {
            "shared",
            "engine",
            "attestations.validity",
            "attestations.attestation",
            "attestations.digest",
            "attestations.renewal"
        })
package be.vormingsportaal.attestations.process;

import org.springframework.modulith.ApplicationModule;
