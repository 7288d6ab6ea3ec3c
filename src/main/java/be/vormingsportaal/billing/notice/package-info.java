/**
 * This module tells organisations what became of money for their invoices: that a part is paid, that it is too much,
 * that it was taken back, or that it is due on another day.
 *
 * <p>Dutch words: deelbetaling (part payment), te veel betaald (overpaid), dubbel betaald (paid twice).
 *
 * <p>It sends a {@code notice} for each. Deliberately not here: the invoice itself and its reminders.
 */
@ApplicationModule(
        displayName = "Notices about payments",
        allowedDependencies = {"shared", "mail", "billing.invoice", "billing.money", "billing.receivable"})
package be.vormingsportaal.billing.notice;

import org.springframework.modulith.ApplicationModule;
