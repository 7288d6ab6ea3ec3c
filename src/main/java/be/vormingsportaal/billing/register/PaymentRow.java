package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of the database for a {@link PaymentEntry}. */
record PaymentRow(
        UUID id,
        PaymentSource source,
        long amountCents,
        LocalDate receivedOn,
        String payerName,
        String payerIban,
        String message,
        long unassignedCents) {

    PaymentEntry entry(List<PaymentEntry.Paid> invoices) {
        return new PaymentEntry(
                id,
                source,
                Money.ofCents(amountCents),
                receivedOn,
                new Payer(Optional.ofNullable(payerName), Optional.ofNullable(payerIban)),
                Optional.ofNullable(message),
                Money.ofCents(unassignedCents),
                invoices);
    }
}
