/**
 * This module follows up what is still to be paid: mails, reminders, and the task for an invoice that is overdue.
 *
 * <p>Dutch words: openstaande factuur (receivable), herinnering (reminder), vervallen (overdue), uitstel (delay).
 *
 * <p>Process: {@code invoice-payment}.
 */
@ApplicationModule(
        displayName = "Receivables",
        allowedDependencies = {
            "shared",
            "mail",
            "billing.invoice",
            "billing.money",
            "billing.sales",
            "billing.papers",
            "billing.peppol"
        })
package be.vormingsportaal.billing.receivable;

import org.springframework.modulith.ApplicationModule;
