package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Money of a payment that has no place.
 *
 * @param amount of the whole payment
 * @param unassigned what of it has no place; negative for money that was taken back
 * @param invoice that it leads to; empty when there is none, or when there are several
 * @param organisationId whose money it seems to be; empty when it leads to no invoice, or to those of several
 * @param kept whether it waits for the next invoice of that organisation
 * @param since when it lost its place, or came in
 */
public record UnassignedPayment(
        UUID paymentId,
        PaymentSource source,
        Payer payer,
        Money amount,
        Money unassigned,
        UnassignedReason reason,
        Optional<Lead> invoice,
        Optional<UUID> organisationId,
        boolean kept,
        LocalDate receivedOn,
        Instant since) {

    /** An invoice that money leads to. */
    public record Lead(UUID invoiceId, String number, String customer) {}
}
