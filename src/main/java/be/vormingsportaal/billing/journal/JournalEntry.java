package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One booking in double entry.
 *
 * @param id of the invoice, the credit note or the payment, or of what gave it a place
 * @param document the number of the invoice or credit note, or what the payment is called
 * @param bookedOn when the portal wrote it down, which can be later than the day that it is for
 */
public record JournalEntry(
        UUID id,
        JournalKind kind,
        LocalDate on,
        LocalDate bookedOn,
        String document,
        JournalDetails details,
        List<JournalLine> lines) {

    /** Leaves out lines without an amount. */
    public JournalEntry {
        lines = lines.stream().filter(line -> !line.amount().isZero()).toList();
    }

    /** Whether debit and credit are the same. */
    public boolean isBalanced() {
        return Money.sum(lines.stream().map(JournalLine::amount).toList()).isZero();
    }

    /** What is on the debit side, which is as much as what is on the credit side. */
    public Money amount() {
        return Money.sum(lines.stream().map(JournalLine::debit).toList());
    }
}
