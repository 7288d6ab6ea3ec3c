/**
 * This module knows the money that the bank or the payment provider took back after it had come in: which payment it
 * takes back, which invoices are open again because of it, and what staff say about it.
 *
 * <p>Dutch words: teruggenomen (taken back), terugbetaling (refund), terugvordering (chargeback).
 *
 * <p>Process: {@code returned-payment}.
 */
@ApplicationModule(
        displayName = "Money taken back",
        allowedDependencies = {"shared", "billing.invoice", "billing.money"})
package be.vormingsportaal.billing.returned;

import org.springframework.modulith.ApplicationModule;
