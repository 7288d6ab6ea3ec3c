/**
 * This module reads bank statements and books each payment once.
 *
 * <p>Dutch words: bankafschrift (bank statement), verrichting (entry).
 */
@ApplicationModule(
        displayName = "Bank statements",
        allowedDependencies = {"shared", "billing.invoice", "billing.statement", "billing.money", "billing.foreign"})
package be.vormingsportaal.billing.bank;

import org.springframework.modulith.ApplicationModule;
