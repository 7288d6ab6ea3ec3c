/**
 * This module lists all invoices and credit notes: for managers, for staff and for the accountant.
 *
 * <p>Dutch words: facturen (invoices), boekhouder (accountant).
 */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {
            "shared",
            "billing.invoice",
            "billing.money",
            "billing.foreign",
            "billing.bank",
            "billing.receivable"
        })
package be.vormingsportaal.billing.register;

import org.springframework.modulith.ApplicationModule;
