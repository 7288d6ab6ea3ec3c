package be.vormingsportaal.billing;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;

/**
 * An attempt to pay, as the payment provider tells it.
 *
 * @param description what stood on the link
 * @param currency three letters; anything but EUR is not booked
 * @param amount in that currency
 * @param paidOn when the money came in; null as long as it did not
 * @param returned how much of it went back in all: refunds and chargebacks
 * @param payerName null when the provider does not say
 */
public record ProviderPayment(
        String id,
        String description,
        String currency,
        Money amount,
        LocalDate paidOn,
        Money returned,
        String payerName) {

    public boolean isPaid() {
        return paidOn != null;
    }

    boolean isInEuro() {
        return "EUR".equals(currency);
    }
}
