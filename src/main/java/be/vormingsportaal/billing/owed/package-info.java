/**
 * This module keeps money that the quality centre owes for another invoice of the same organisation, where staff say so.
 *
 * <p>Dutch words: tegoed (kept money), verrekenen (to let kept money pay).
 */
@ApplicationModule(
        displayName = "Kept money",
        allowedDependencies = {"shared", "billing.invoice", "billing.money"})
package be.vormingsportaal.billing.owed;

import org.springframework.modulith.ApplicationModule;
