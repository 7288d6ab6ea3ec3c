package be.vormingsportaal.shared;

import java.util.Optional;

/**
 * A Belgian enterprise number (ondernemingsnummer, KBO): ten digits, the first 0 or 1, the last two
 * {@code 97 - (first eight mod 97)}.
 *
 * @param digits the ten digits, without dots
 */
public record EnterpriseNumber(String digits) {

    /** @throws IllegalArgumentException when the digits are not a valid number */
    public EnterpriseNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not an enterprise number");
        }
    }

    /**
     * Reads what a person typed: with or without dots, spaces and the prefix BE of the VAT number.
     *
     * @return empty when it is no enterprise number, or when its check digits are wrong
     */
    public static Optional<EnterpriseNumber> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String digits = typed.strip().replaceFirst("(?i)^BE", "").replaceAll("[.\\s]", "");
        return isValid(digits) ? Optional.of(new EnterpriseNumber(digits)) : Optional.empty();
    }

    /** The number as it is written on letters: {@code 0566.988.259}. */
    public String display() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean isValid(String digits) {
        return digits.matches("[01][0-9]{9}")
                && 97 - Integer.parseInt(digits.substring(0, 8)) % 97 == Integer.parseInt(digits.substring(8));
    }
}
