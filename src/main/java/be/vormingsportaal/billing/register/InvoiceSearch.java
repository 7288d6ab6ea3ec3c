package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.ReadableText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody looks for among invoices, typed into one field. A text can mean several things: {@code 95} is a number
 * and an amount. Whatever is one of them is found.
 *
 * @param number of an invoice or a credit note
 * @param amount with VAT
 * @param customer part of the name
 */
public record InvoiceSearch(
        Optional<DocumentNumber> number,
        Optional<StructuredCommunication> communication,
        Optional<EnterpriseNumber> enterpriseNumber,
        Optional<Money> amount,
        Optional<String> customer) {

    /** No name is longer. */
    public static final int MOST = 200;

    private static final int COMMUNICATION = 12;
    private static final int ENTERPRISE = 10;

    /** Digits with what people put between and around those of a communication or an enterprise number. */
    private static final Pattern DIGITS = Pattern.compile("(?i)(?:BE)?[-+*/. 0-9]+");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{Nd}]");

    /** @return empty when nothing can be looked for with it */
    public static Optional<InvoiceSearch> read(String typed) {
        if (problem(typed).isPresent()) {
            return Optional.empty();
        }
        String text = clean(typed);
        return Optional.of(new InvoiceSearch(
                DocumentNumber.read(text),
                digits(text).length() == COMMUNICATION ? StructuredCommunication.find(digits(text)) : Optional.empty(),
                EnterpriseNumber.parse(text.replaceAll("[-/]", "")),
                Money.parse(text),
                Optional.of(text)));
    }

    /** The same, without what is not a number of the document itself; empty when that leaves nothing. */
    Optional<InvoiceSearch> byNumber() {
        return number.isEmpty() && communication.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new InvoiceSearch(number, communication, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** @return empty when something can be looked for with it */
    public static Optional<SearchProblem> problem(String typed) {
        String text = clean(typed);
        String digits = digits(text);
        if (text.length() > MOST) {
            return Optional.of(SearchProblem.TOO_LONG);
        }
        if (!WORDS.matcher(text).find()) {
            return Optional.of(SearchProblem.NO_WORDS);
        }
        if (digits.length() == COMMUNICATION
                && StructuredCommunication.find(digits).isEmpty()) {
            return Optional.of(SearchProblem.WRONG_COMMUNICATION);
        }
        if (digits.length() == ENTERPRISE
                && EnterpriseNumber.parse(digits).isEmpty()
                && DocumentNumber.read(text).isEmpty()) {
            return Optional.of(SearchProblem.WRONG_ENTERPRISE_NUMBER);
        }
        return Optional.empty();
    }

    private static String clean(String typed) {
        return ReadableText.of(typed).replaceAll("\\s+", " ").strip();
    }

    /** The digits of a text that has hardly anything else; otherwise nothing. */
    private static String digits(String text) {
        return DIGITS.matcher(text).matches() ? text.replaceAll("[^0-9]", "") : "";
    }
}
