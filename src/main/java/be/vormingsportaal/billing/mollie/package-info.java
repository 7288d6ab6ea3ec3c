/**
 * Mollie as the payment provider.
 */
@ApplicationModule(
        displayName = "Mollie",
        allowedDependencies = {"shared", "billing.provider"})
package be.vormingsportaal.billing.mollie;

import org.springframework.modulith.ApplicationModule;
