package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Money that came in, as its source tells it.
 *
 * @param externalId what the source calls it, at most 200 characters; the same id from the same source is the same
 *     money
 * @param amount more than zero
 * @param receivedOn when, by the source's own books
 * @param message what the payer wrote; empty when nothing
 * @param references lead to invoices; the money is given to an invoice by itself only when there is exactly one
 */
public record IncomingPayment(
        PaymentSource source,
        String externalId,
        Money amount,
        LocalDate receivedOn,
        Payer payer,
        Optional<String> message,
        List<PaymentReference> references) {

    /** @throws IllegalArgumentException when no money came in */
    public IncomingPayment {
        if (!amount.isPositive() || externalId.isBlank()) {
            throw new IllegalArgumentException("No money came in");
        }
        references = List.copyOf(references);
    }

    /** The only reference, when all of the money is for it. */
    Optional<PaymentReference> onlyReference() {
        return PaymentReference.onlyOne(references, amount);
    }
}
