package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Money that its source took back after it had come in.
 *
 * @param externalId what the source calls the taking back, at most 200 characters; the same id from the same source is
 *     the same money
 * @param amount more than zero
 * @param payer whose money it was, as far as it is told
 * @param references the communications that came with it
 * @param originalExternalId what the source called the money when it came in; empty when it does not say
 */
public record ReturnedMoney(
        PaymentSource source,
        String externalId,
        Money amount,
        LocalDate on,
        Payer payer,
        Optional<String> message,
        List<PaymentReference> references,
        Optional<String> originalExternalId) {

    /** @throws IllegalArgumentException when no money was taken back */
    public ReturnedMoney {
        if (!amount.isPositive() || externalId.isBlank()) {
            throw new IllegalArgumentException("No money was taken back");
        }
        references = List.copyOf(references);
    }
}
