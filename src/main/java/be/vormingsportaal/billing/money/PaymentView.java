package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that came in (or, negative, went back), and where it is.
 *
 * @param message empty when there is none
 * @param unassigned what has no place yet
 * @param note of whoever looked at it; empty when there is none
 * @param places where the rest is, the oldest first
 */
public record PaymentView(
        UUID id,
        PaymentSource source,
        Money amount,
        LocalDate receivedOn,
        Payer payer,
        Optional<String> message,
        Money unassigned,
        Optional<String> note,
        List<Place> places) {

    /**
     * Where some of it is.
     *
     * @param invoiceId empty when it went back to the payer
     * @param invoiceNumber empty when it went back to the payer
     */
    public record Place(
            Optional<UUID> invoiceId, Optional<String> invoiceNumber, Money amount, Instant since, String reason) {}
}
