/**
 * This module keeps money in another currency than the euro, which waits until staff say how many euros came in or were
 * taken back.
 *
 * <p>Dutch words: andere munt (foreign).
 *
 * <p>Process: {@code foreign-payment}.
 */
@ApplicationModule(
        displayName = "Foreign money",
        allowedDependencies = {"shared", "billing.invoice", "billing.money", "billing.returned"})
package be.vormingsportaal.billing.foreign;

import org.springframework.modulith.ApplicationModule;
