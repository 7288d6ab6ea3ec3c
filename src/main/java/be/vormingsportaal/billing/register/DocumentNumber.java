package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an invoice or a credit note, as far as somebody typed it.
 *
 * @param kind empty for both
 * @param year empty for every year
 */
record DocumentNumber(Optional<InvoiceKind> kind, Optional<Integer> year, int number) {

    private static final Pattern TYPED = Pattern.compile("(?i)(CN)?[- ]*(?:(20[0-9]{2})\\s*-\\s*)?([0-9]{1,6})");

    /** Reads {@code 2026-000123}, {@code CN-2026-4} or {@code 123}. */
    static Optional<DocumentNumber> read(String typed) {
        Matcher match = TYPED.matcher(typed);
        if (!match.matches()) {
            return Optional.empty();
        }
        Optional<Integer> year = Optional.ofNullable(match.group(2)).map(Integer::valueOf);
        Optional<InvoiceKind> kind = match.group(1) != null
                ? Optional.of(InvoiceKind.CREDIT_NOTE)
                : year.map(anyYear -> InvoiceKind.INVOICE);
        return Optional.of(new DocumentNumber(kind, year, Integer.parseInt(match.group(3))));
    }
}
