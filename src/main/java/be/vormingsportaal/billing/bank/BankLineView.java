package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of a statement, and what became of it.
 *
 * @param fileId the file that it stood in
 * @param fileName of that file
 * @param statement what the bank calls the statement, or its number; empty when the bank does not say
 * @param amount negative when it left the account
 * @param message empty when there is none
 * @param references of the bank and of the payer, as they stand there
 * @param paymentId what it is in the books; empty when it is not in the books
 * @param doubtId where staff say whether it was read before; empty when that is certain
 */
public record BankLineView(
        UUID id,
        UUID fileId,
        String fileName,
        Optional<String> statement,
        LocalDate bookedOn,
        Money amount,
        String currency,
        Payer counterparty,
        Optional<String> message,
        Optional<String> references,
        LineOutcome outcome,
        Optional<UUID> paymentId,
        Optional<UUID> doubtId) {

    /** With its currency where that is not the euro. */
    public String display() {
        return "EUR".equals(currency) ? amount.display() : amount.plain() + " " + currency;
    }
}
