package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that came in, as its source tells it.
 *
 * @param externalId what the source calls it, at most 200 characters; the same id from the same source is the same
 *     money
 * @param amount more than zero
 * @param receivedOn when, by the source's own books
 * @param payerName empty when the source does not say
 * @param message what the payer wrote; empty when nothing
 * @param communication leads to the invoice; empty when there is none, or more than one
 */
public record IncomingPayment(
        PaymentSource source,
        String externalId,
        Money amount,
        LocalDate receivedOn,
        Optional<String> payerName,
        Optional<String> message,
        Optional<StructuredCommunication> communication) {

    /** @throws IllegalArgumentException when no money came in */
    public IncomingPayment {
        if (!amount.isPositive() || externalId.isBlank()) {
            throw new IllegalArgumentException("No money came in");
        }
    }
}
