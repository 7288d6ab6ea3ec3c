package be.vormingsportaal.billing.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An attempt to pay, as the payment provider tells it.
 *
 * @param description what stood on the link
 * @param currency three letters; in another one than EUR, somebody has to say how many euros it is
 * @param amount in that currency
 * @param paidOn when the money came in; empty as long as it did not
 * @param refunded how much of it was refunded in all, in that currency
 * @param chargedBack how much of it is charged back now, in that currency
 * @param payerName empty when the provider does not say
 * @param attempt how it stands
 */
public record ProviderPayment(
        String id,
        String description,
        String currency,
        BigDecimal amount,
        Optional<LocalDate> paidOn,
        BigDecimal refunded,
        BigDecimal chargedBack,
        Optional<String> payerName,
        PaymentAttempt attempt) {

    public boolean isPaid() {
        return paidOn.isPresent();
    }

    public boolean isInEuro() {
        return "EUR".equals(currency);
    }
}
