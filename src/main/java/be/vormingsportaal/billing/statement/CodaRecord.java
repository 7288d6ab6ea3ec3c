package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a CODA file. Places are counted from one, as the standard does.
 *
 * @param line of 128 characters
 */
record CodaRecord(String line) {

    static final int LENGTH = 128;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final String NO_DAY = "000000";
    private static final int CENTURY = 2000;
    private static final int AMOUNT = 15;

    /** @throws NumberFormatException when the line is too long */
    static CodaRecord of(String line) {
        String text = line.stripTrailing();
        if (text.length() > LENGTH) {
            throw new NumberFormatException("No line of CODA");
        }
        return new CodaRecord(text + " ".repeat(LENGTH - text.length()));
    }

    /** {@code 0}, {@code 1}, {@code 21}, {@code 22}, {@code 23}, {@code 31}, {@code 32}, {@code 33}, {@code 4}, ... */
    String kind() {
        char first = line.charAt(0);
        return first == '2' || first == '3' ? line.substring(0, 2) : line.substring(0, 1);
    }

    char at(int place) {
        return line.charAt(place - 1);
    }

    /** With the spaces around it. */
    String raw(int from, int to) {
        return line.substring(from - 1, to);
    }

    String text(int from, int to) {
        return raw(from, to).strip();
    }

    /** A number that is not zero. */
    Optional<Integer> number(int from, int to) {
        return Optional.of(text(from, to))
                .filter(number -> DIGITS.matcher(number).matches())
                .map(Integer::valueOf)
                .filter(number -> number != 0);
    }

    /**
     * Three decimals, of which the last has to be zero.
     *
     * @throws NumberFormatException when these are no digits
     * @throws ArithmeticException when it is not a whole number of cents
     */
    Money amount(int from) {
        String digits = raw(from, from + AMOUNT - 1);
        if (!DIGITS.matcher(digits).matches()) {
            throw new NumberFormatException("No amount of CODA");
        }
        long thousandths = Long.parseLong(digits);
        if (thousandths % 10 != 0) {
            throw new ArithmeticException("A part of a cent");
        }
        return Money.ofCents(thousandths / 10);
    }

    /** With its sign in front: 0 for credit, 1 for debit. */
    Money signedAmount(int sign) {
        return switch (at(sign)) {
            case '0' -> amount(sign + 1);
            case '1' -> amount(sign + 1).negated();
            default -> throw new NumberFormatException("Neither credit nor debit");
        };
    }

    /** @throws java.time.DateTimeException when there is no such day */
    Optional<LocalDate> day(int from) {
        String day = text(from, from + NO_DAY.length() - 1);
        if (day.isEmpty() || day.equals(NO_DAY)) {
            return Optional.empty();
        }
        if (day.length() != NO_DAY.length() || !DIGITS.matcher(day).matches()) {
            throw new NumberFormatException("No day of CODA");
        }
        int date = Integer.parseInt(day);
        return Optional.of(LocalDate.of(CENTURY + date % 100, date / 100 % 100, date / 10_000));
    }
}
