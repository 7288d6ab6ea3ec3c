/**
 * This module has the invoice or credit note itself, with its number, its parties and its lines, and beside it what is
 * still to be paid.
 *
 * <p>Dutch words: factuur (invoice), creditnota (credit note), gestructureerde mededeling (structured communication),
 * vervaldag (due date), openstaand (open).
 *
 * <p>An invoice is made once and never changed ({@code Invoice}). What is still to be paid of it is kept beside it
 * ({@code Receivable}).
 */
@ApplicationModule(
        displayName = "Invoices",
        allowedDependencies = {"shared", "accounts.account", "organisations.organisation", "organisations.membership"})
package be.vormingsportaal.billing.invoice;

import org.springframework.modulith.ApplicationModule;
