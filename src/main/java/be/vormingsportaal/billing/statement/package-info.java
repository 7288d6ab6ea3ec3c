/**
 * This module knows what a statement of a bank says, in whichever form the bank sends it.
 *
 * <p>Dutch words: afschrift (statement), boeking (entry), saldo (balance), tegenpartij (counterparty).
 *
 * <p>Deliberately not here: what the money is for, and whether it was read before.
 */
@ApplicationModule(
        displayName = "Statements",
        allowedDependencies = {"shared", "billing.invoice"})
package be.vormingsportaal.billing.statement;

import org.springframework.modulith.ApplicationModule;
