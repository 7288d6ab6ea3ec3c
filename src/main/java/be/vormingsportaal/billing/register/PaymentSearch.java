package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.ReadableText;
import java.util.Optional;

/**
 * What somebody looks for among payments, typed into one field. Whatever is one of these is found.
 *
 * @param text part of the payer's name or of the message
 * @param amount whether it came in or went back
 * @param communication of the invoice that the money was for
 * @param account part of the payer's account number, without spaces; empty when it can be none
 */
public record PaymentSearch(
        String text,
        Optional<Money> amount,
        Optional<StructuredCommunication> communication,
        Optional<String> account) {

    private static final int COMMUNICATION = 12;

    /** @return empty when nothing can be looked for with it */
    public static Optional<PaymentSearch> read(String typed) {
        if (problem(typed).isPresent()) {
            return Optional.empty();
        }
        String text = ReadableText.of(typed).replaceAll("\\s+", " ").strip();
        String digits = text.replaceAll("[^0-9]", "");
        String account = text.replaceAll("\\s", "");
        return Optional.of(new PaymentSearch(
                text,
                Money.parse(text.replaceFirst("^-", "")),
                digits.length() == COMMUNICATION ? StructuredCommunication.find(digits) : Optional.empty(),
                account.matches("(?i)[A-Z]{2}[0-9A-Z]{2,32}|[0-9]{4,16}") ? Optional.of(account) : Optional.empty()));
    }

    /** @return empty when something can be looked for with it */
    public static Optional<SearchProblem> problem(String typed) {
        return InvoiceSearch.problem(typed)
                .filter(problem -> problem == SearchProblem.TOO_LONG || problem == SearchProblem.NO_WORDS);
    }
}
