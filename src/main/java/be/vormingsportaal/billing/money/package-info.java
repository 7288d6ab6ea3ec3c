/**
 * Money that came in, and where it went.
 *
 * <p>Dutch words: betaling (payment), toewijzen (to allocate, to assign), grootboek (ledger).
 *
 * <p>Money that comes in is a fact ({@code Payment}), and where it went is one too ({@code Allocation}); only {@code
 * Ledger} moves it. Process: {@code payment-assignment}.
 */
@ApplicationModule(
        displayName = "Money",
        allowedDependencies = {"shared", "billing.invoice"})
package be.vormingsportaal.billing.money;

import org.springframework.modulith.ApplicationModule;
