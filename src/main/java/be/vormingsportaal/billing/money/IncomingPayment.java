package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;

/**
 * Money that came in, as its source tells.
 *
 * @param externalId what the source calls it, at most 200 characters; the same id from the same source is the same money
 * @param amount more than zero
 * @param receivedOn when, by the source's own books
 * @param payerName null when the source does not say
 * @param message what the payer wrote; null when nothing
 * @param communication leads to the invoice; null when there is none, or more than one
 */
public record IncomingPayment(
        PaymentSource source,
        String externalId,
        Money amount,
        LocalDate receivedOn,
        String payerName,
        String message,
        StructuredCommunication communication) {

    /** @throws IllegalArgumentException when no money came in */
    public IncomingPayment {
        if (!amount.isPositive() || externalId.isBlank()) {
            throw new IllegalArgumentException("No money came in");
        }
    }
}
