package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.recognition.ReadLine;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A line of a statement, as the bank tells it: a payment that the bank names, or a whole entry whose payments it does
 * not name one by one.
 *
 * @param fileId the file that it stood in
 * @param position in the file, from 0
 * @param same what it is compared by
 * @param counterpartyName whoever paid or was paid; empty when the bank does not say
 * @param message what was written with it; empty when there is none
 * @param references the structured communications in it, with amounts where the bank says for how much each is
 * @param reversal whether the bank says that it takes back another entry, or that it is a return
 */
record BankLine(
        UUID fileId,
        UUID statementId,
        int position,
        ReadLine same,
        Optional<String> counterpartyName,
        Optional<String> message,
        List<PaymentReference> references,
        boolean reversal,
        Optional<String> returnReason,
        LineOutcome outcome) {

    BankLine {
        references = List.copyOf(references);
    }

    UUID id() {
        return same.id();
    }

    LocalDate bookedOn() {
        return same.bookedOn();
    }

    /** It is negative when it left the account. In another currency these are no euros. */
    Money amount() {
        return Money.ofCents(same.cents());
    }

    Payer counterparty() {
        return new Payer(counterpartyName, same.counterpartyIban());
    }

    /** Whether the money comes in or goes out because earlier money is taken back. */
    boolean isReversal() {
        return reversal || returnReason.isPresent();
    }

    /** Whether it cannot be about the same payment as the other: another account, or other communications. */
    boolean contradicts(BankLine other) {
        Optional<String> iban = same.counterpartyIban();
        boolean otherAccount = iban.isPresent()
                && other.same.counterpartyIban().isPresent()
                && !iban.equals(other.same.counterpartyIban());
        return otherAccount
                || !digits().isEmpty() && !other.digits().isEmpty() && Collections.disjoint(digits(), other.digits());
    }

    private Set<String> digits() {
        return references.stream().map(PaymentReference::digits).collect(Collectors.toSet());
    }

    /** Whether it is euros that come in. */
    boolean isIncome() {
        return isEuro() && amount().isPositive();
    }

    boolean isEuro() {
        return "EUR".equals(same.currency());
    }
}
