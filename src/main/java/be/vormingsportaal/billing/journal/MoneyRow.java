package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A payment, as the journal reads it. */
record MoneyRow(
        UUID id,
        PaymentSource source,
        String externalId,
        long cents,
        LocalDate receivedOn,
        Instant bookedAt,
        String payerName,
        String payerIban,
        String message,
        UUID returnsId,
        PaymentSource returnedSource,
        String returnedExternalId) {

    private static final int SHORT = 8;

    /** @param communication that came with it, when there was exactly one */
    JournalEntry entry(Optional<StructuredCommunication> communication) {
        Money amount = Money.ofCents(cents);
        return new JournalEntry(
                id,
                amount.isPositive() ? JournalKind.RECEIPT : JournalKind.RETURN,
                receivedOn,
                LocalDate.ofInstant(bookedAt, Belgium.ZONE),
                name(id, source, externalId),
                new JournalDetails(
                        Optional.empty(),
                        Optional.of(id),
                        Optional.empty(),
                        Optional.ofNullable(returnsId)
                                .map(returned -> name(returned, returnedSource, returnedExternalId)),
                        Optional.ofNullable(payerName),
                        Optional.empty(),
                        Optional.ofNullable(payerIban),
                        communication,
                        Optional.ofNullable(message),
                        Optional.empty(),
                        Optional.empty()),
                List.of(
                        new JournalLine(account(source), amount),
                        new JournalLine(LedgerAccount.UNASSIGNED, amount.negated())));
    }

    static LedgerAccount account(PaymentSource source) {
        return switch (source) {
            case BANK -> LedgerAccount.BANK;
            case PROVIDER -> LedgerAccount.PROVIDER;
            case MANUAL -> LedgerAccount.REGISTERED;
        };
    }

    /** The provider's own name for it, which people find there, or else the beginning of the portal's. */
    static String name(UUID id, PaymentSource source, String externalId) {
        return source == PaymentSource.PROVIDER ? externalId : shortName(id);
    }

    static String shortName(UUID id) {
        return id.toString().substring(0, SHORT);
    }
}
