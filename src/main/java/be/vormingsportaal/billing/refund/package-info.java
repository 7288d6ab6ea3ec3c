/**
 * This module pays back money that the quality centre owes: by the payment provider where the money came that way, and
 * else by a file of transfers for the bank. It follows each refund until provider or bank shows that it is gone.
 *
 * <p>Dutch words: terugbetaling (refund), vrijgeven (to release), betaalbestand (transfer file), te goed (owed).
 *
 * <p>Process: {@code refund}. The decisions: {@code docs/adr/0024-refunds.md}.
 */
@ApplicationModule(
        displayName = "Refunds",
        allowedDependencies = {
            "shared",
            "mail",
            "billing.foreign",
            "billing.invoice",
            "billing.money",
            "billing.sepa",
            "billing.returned",
            "billing.provider"
        })
package be.vormingsportaal.billing.refund;

import org.springframework.modulith.ApplicationModule;
