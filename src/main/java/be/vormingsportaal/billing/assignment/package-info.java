/**
 * This module lets staff say what money without a place is for.
 *
 * <p>Dutch words: toewijzen (to assign), verdelen (to divide).
 *
 * <p>Process: {@code payment-assignment}, which the ledger starts and ends.
 */
@ApplicationModule(
        displayName = "Assignment of payments",
        allowedDependencies = {"shared", "billing.invoice", "billing.money"})
package be.vormingsportaal.billing.assignment;

import org.springframework.modulith.ApplicationModule;
