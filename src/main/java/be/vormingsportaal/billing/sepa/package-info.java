/**
 * This module writes transfers for the bank as it wants them: the file, the letters and the account numbers. It keeps
 * nothing.
 *
 * <p>Dutch words: betaalbestand (transfer file), overschrijving (transfer).
 */
@ApplicationModule(
        displayName = "SEPA transfers",
        allowedDependencies = {"shared", "billing.invoice"})
package be.vormingsportaal.billing.sepa;

import org.springframework.modulith.ApplicationModule;
