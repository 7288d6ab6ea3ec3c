package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that came in (or, negative, went back) as a line of a list.
 *
 * @param message empty when there is none
 * @param unassigned what has no place yet
 * @param invoices that it is on now
 */
public record PaymentEntry(
        UUID id,
        PaymentSource source,
        Money amount,
        LocalDate receivedOn,
        Payer payer,
        Optional<String> message,
        Money unassigned,
        List<Paid> invoices) {

    /** An invoice that some of the money is on. */
    public record Paid(UUID invoiceId, String number) {}
}
