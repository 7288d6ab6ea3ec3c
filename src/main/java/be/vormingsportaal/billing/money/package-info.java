/**
 * This module knows the money that came in, and where it went.
 *
 * <p>Dutch words: betaling (payment), toewijzen (to allocate, to assign), grootboek (ledger).
 *
 * <p>Money that comes in is a fact ({@code Payment}), and so is where it went ({@code Allocation}). Only {@code Ledger}
 * moves money. Process: {@code payment-assignment}.
 */
@ApplicationModule(
        displayName = "Money",
        allowedDependencies = {"shared", "billing.invoice"})
package be.vormingsportaal.billing.money;

import org.springframework.modulith.ApplicationModule;
