package be.vormingsportaal.billing.recognition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of a statement, as far as it is compared with others: a payment that the bank names, or a whole entry.
 *
 * @param entry the entry in its file
 * @param bookedOn by the books of the bank
 * @param cents negative when it left the account
 * @param currency three letters
 * @param fingerprint the same for lines that say the same of account, day, amount, payer and message
 * @param counterpartyIban empty when the bank does not say
 * @param communications the structured ones in it, as they are kept
 * @param partReference the bank's own reference of this payment alone; empty when there is none
 * @param endToEndId empty when there is none
 */
public record ReadLine(
        UUID id,
        Entry entry,
        LocalDate bookedOn,
        long cents,
        String currency,
        String fingerprint,
        Optional<String> counterpartyIban,
        String communications,
        Optional<String> partReference,
        Optional<String> endToEndId) {

    /**
     * The booking that a line stands in.
     *
     * @param number in its file
     * @param lines how many lines it has
     * @param cents what was booked
     * @param reference the bank's own reference of the whole; empty when there is none
     */
    public record Entry(int number, int lines, long cents, Optional<String> reference) {

        boolean isWhole() {
            return lines == 1;
        }
    }
}
