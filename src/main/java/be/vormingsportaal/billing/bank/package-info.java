/**
 * This module reads bank statements in the form CAMT.053 (ISO 20022), of any version that banks use, and books each
 * payment once.
 *
 * <p>Dutch words: bankafschrift (bank statement), verrichting (entry).
 */
@ApplicationModule(
        displayName = "Bank statements",
        allowedDependencies = {"shared", "billing.invoice", "billing.money", "billing.foreign"})
package be.vormingsportaal.billing.bank;

import org.springframework.modulith.ApplicationModule;
