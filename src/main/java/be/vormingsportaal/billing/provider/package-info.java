/**
 * This module lets people pay on a page of a payment provider, and books what the provider says about payments. The
 * implementation of {@code PaymentProvider} decides which provider that is.
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
            "billing.returned",
            "billing.sales",
            "billing.receivable"
        })
package be.vormingsportaal.billing.provider;

import org.springframework.modulith.ApplicationModule;
