package be.vormingsportaal.billing.invoice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text that a Belgian payer writes with a transfer (gestructureerde mededeling, OGM): ten digits, and two that
 * check them. These two are the remainder by 97, or 97 when the remainder is zero.
 *
 * @param digits the twelve digits
 */
public record StructuredCommunication(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");

    private static final long NUMBERS = 1_000_000L;
    private static final int MODULUS = 97;

    /** @throws IllegalArgumentException when the check digits are wrong */
    public StructuredCommunication {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a structured communication");
        }
    }

    /**
     * Makes the communication of an invoice, so that a line of a bank statement leads to one invoice.
     *
     * @param year of four digits
     * @param number 1 to 999 999
     * @throws IllegalArgumentException when the number has too many digits
     */
    public static StructuredCommunication of(int year, int number) {
        if (number < 1 || number >= NUMBERS) {
            throw new IllegalArgumentException("No structured communication for number " + number);
        }
        long base = year * NUMBERS + number;
        return new StructuredCommunication("%010d%02d".formatted(base, check(base)));
    }

    /**
     * Finds the communication in what somebody wrote, as {@link #findAll} does.
     *
     * @return empty when there is none, or when there are different ones
     */
    public static Optional<StructuredCommunication> find(String text) {
        List<StructuredCommunication> all = findAll(text);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /**
     * Finds what somebody wrote as a communication: with plus signs or stars, with slashes, dashes, points or spaces,
     * broken over lines, as digits only, or in a creditor reference of ISO 11649. Check digits decide.
     *
     * @return the different ones, in the order in which they stand there
     */
    public static List<StructuredCommunication> findAll(String text) {
        if (text == null) {
            return List.of();
        }
        return CommunicationFinder.find(text).stream()
                .map(StructuredCommunication::new)
                .toList();
    }

    /** {@code +++202/6000/12320+++} */
    public String display() {
        return "+++" + digits.substring(0, 3) + "/" + digits.substring(3, 7) + "/" + digits.substring(7) + "+++";
    }

    @Override
    public String toString() {
        return display();
    }

    static boolean isValid(String digits) {
        return DIGITS.matcher(digits).matches()
                && check(Long.parseLong(digits.substring(0, 10))) == Integer.parseInt(digits.substring(10));
    }

    private static int check(long base) {
        int remainder = (int) (base % MODULUS);
        return remainder == 0 ? MODULUS : remainder;
    }
}
