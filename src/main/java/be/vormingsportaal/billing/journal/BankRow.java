package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the bank that is no payment, as the journal reads it.
 *
 * @param cents negative when it left the account
 * @param statement the number that the bank gave to its statement, or what it calls it
 */
record BankRow(
        UUID id,
        UUID fileId,
        LocalDate bookedOn,
        Instant readAt,
        long cents,
        Optional<String> name,
        Optional<String> iban,
        Optional<String> message,
        Optional<String> statement) {

    JournalEntry entry() {
        Money amount = Money.ofCents(cents);
        return new JournalEntry(
                id,
                JournalKind.BANK_LINE,
                bookedOn,
                LocalDate.ofInstant(readAt, Belgium.ZONE),
                statement.orElseGet(() -> MoneyRow.shortName(id)),
                JournalDetails.ofBankFile(fileId, name, iban, message),
                List.of(
                        new JournalLine(LedgerAccount.BANK, amount),
                        new JournalLine(LedgerAccount.SUSPENSE, amount.negated())));
    }
}
