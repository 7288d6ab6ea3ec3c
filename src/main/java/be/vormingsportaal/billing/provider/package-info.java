/**
 * Paying by a page of a payment provider, and what it says about payments. Which provider that is, is for whoever
 * implements {@code PaymentLinks}.
 *
 * <p>Dutch words: betaallink (payment link), betaalpagina (checkout). The decisions: {@code docs/adr/0018-payments.md}.
 */
@ApplicationModule(
        displayName = "Payment provider",
        allowedDependencies = {
            "shared",
            "billing.invoice",
            "billing.money",
            "billing.foreign",
            "billing.sales",
            "billing.receivable"
        })
package be.vormingsportaal.billing.provider;

import org.springframework.modulith.ApplicationModule;
