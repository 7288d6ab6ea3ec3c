package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Money that was given a place, as the journal reads it. There is no invoice when it went back to the payer. */
record PlaceRow(
        UUID id,
        UUID paymentId,
        PaymentSource source,
        String externalId,
        String payerName,
        String payerIban,
        long cents,
        Instant madeAt,
        String reason,
        UUID invoiceId,
        Integer invoiceYear,
        Integer number,
        String customer,
        String enterpriseNumber,
        String communication) {

    JournalEntry entry() {
        Money amount = Money.ofCents(cents);
        boolean isOnInvoice = invoiceId != null;
        LocalDate day = LocalDate.ofInstant(madeAt, Belgium.ZONE);
        return new JournalEntry(
                id,
                isOnInvoice ? JournalKind.ALLOCATION : JournalKind.PAID_BACK,
                day,
                day,
                MoneyRow.name(paymentId, source, externalId),
                new JournalDetails(
                        Optional.ofNullable(invoiceId),
                        Optional.of(paymentId),
                        Optional.empty(),
                        Optional.ofNullable(number).map(one -> InvoiceKind.INVOICE.display(invoiceYear, one)),
                        Optional.ofNullable(customer).or(() -> Optional.ofNullable(payerName)),
                        Optional.ofNullable(enterpriseNumber),
                        Optional.ofNullable(payerIban),
                        Optional.ofNullable(communication).map(StructuredCommunication::new),
                        Optional.of(reason),
                        Optional.empty(),
                        Optional.empty()),
                List.of(
                        new JournalLine(LedgerAccount.UNASSIGNED, amount),
                        new JournalLine(isOnInvoice ? LedgerAccount.CUSTOMERS : LedgerAccount.OWED, amount.negated())));
    }
}
