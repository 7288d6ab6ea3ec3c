/**
 * This module lists the money that the quality centre owes, with the reason, and keeps it for another invoice of the same
 * organisation where staff say so.
 *
 * <p>Dutch words: te goed (owed), tegoed (kept money), verrekenen (to let kept money pay).
 */
@ApplicationModule(
        displayName = "Money owed",
        allowedDependencies = {"shared", "billing.invoice", "billing.money"})
package be.vormingsportaal.billing.owed;

import org.springframework.modulith.ApplicationModule;
