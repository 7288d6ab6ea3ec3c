/**
 * This module has the processes of billing: what each of their tasks calls, and how the rooms beside this one start and
 * continue them. No other module uses it.
 */
@ApplicationModule(
        displayName = "Processes of billing",
        allowedDependencies = {
            "shared",
            "engine",
            "billing.invoice",
            "billing.money",
            "billing.assignment",
            "billing.returned",
            "billing.notice",
            "billing.foreign",
            "billing.sales",
            "billing.peppol",
            "billing.receivable",
            "billing.provider",
            "billing.bank",
            "billing.owed",
            "billing.refund"
        })
package be.vormingsportaal.billing.process;

import org.springframework.modulith.ApplicationModule;
