package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A booking of a bank on an account. The bank may have booked several payments together.
 *
 * @param bookedOn by the books of the bank
 * @param amount negative when it left the account; never zero
 * @param currency three letters
 * @param booked false when the bank only announces it, and will send it again
 * @param reversal whether it takes back another entry, of the other sign
 * @param reference the bank's own reference of the whole; empty when there is none
 * @param payments how many payments are in it at least; more than the parts when the bank does not name them all
 * @param parts at least one; several when the bank names several payments in it
 */
public record BankEntry(
        LocalDate bookedOn,
        Money amount,
        String currency,
        boolean booked,
        boolean reversal,
        Optional<String> reference,
        int payments,
        List<EntryPart> parts) {

    /** @throws IllegalArgumentException without a part */
    public BankEntry {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("An entry says what it is about at least once");
        }
    }

    /** Whether the bank booked several payments together, so that no one payer paid the whole. */
    public boolean isBatch() {
        return payments > 1;
    }

    /** Whether it is several payments, each with its amount, which are together exactly what was booked. */
    public boolean isDivided() {
        return parts.size() > 1
                && parts.stream().allMatch(part -> part.amount().isPresent())
                && Money.sum(parts.stream()
                                .map(part -> part.amount().orElseThrow())
                                .toList())
                        .equals(amount);
    }
}
