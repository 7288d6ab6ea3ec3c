package be.vormingsportaal.billing.register;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Money of a payment that has no place: it is owed to whoever paid it, until somebody gives it one.
 *
 * @param payerName empty when the source does not say
 * @param about the invoice that it was for; empty when it names none
 */
public record OwedEntry(
        UUID paymentId,
        LocalDate receivedOn,
        Optional<String> payerName,
        Money amount,
        OwedReason reason,
        Optional<About> about) {

    /** An invoice and whose it is. */
    public record About(UUID invoiceId, String number, UUID organisationId, String customer) {}

    /** Whom the money is owed to: the organisation, or else the payer by name; empty when nobody knows. */
    public Optional<String> creditor() {
        return about.map(About::customer).or(() -> payerName);
    }
}
