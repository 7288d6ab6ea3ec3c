/** This module connects the portal to Mollie as its payment provider. */
@ApplicationModule(
        displayName = "Mollie",
        allowedDependencies = {"shared", "billing.provider"})
package be.vormingsportaal.billing.mollie;

import org.springframework.modulith.ApplicationModule;
