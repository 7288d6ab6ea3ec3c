package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Money of one payment that was given to an invoice or, negative, taken from it again.
 *
 * @param receivedOn when the payment came in or went back
 * @param payerName empty when the source does not say
 * @param since when it was given or taken
 */
public record InvoicePayment(
        UUID paymentId,
        PaymentSource source,
        LocalDate receivedOn,
        Optional<String> payerName,
        Money amount,
        Instant since,
        String reason) {

    /** As the database knows it. */
    InvoicePayment(
            UUID paymentId,
            PaymentSource source,
            LocalDate receivedOn,
            String payerName,
            long amountCents,
            Instant since,
            String reason) {
        this(paymentId, source, receivedOn, Optional.ofNullable(payerName), Money.ofCents(amountCents), since, reason);
    }
}
