package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** How messages of ISO 20022 write amounts, signs and days. */
final class CamtAmount {

    /** The standard allows larger amounts. The sum of a file with amounts up to this one still fits in a number. */
    static final Money MOST = Money.ofCents(100_000_000_000_000L);

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,18}(\\.[0-9]{0,18})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int DAY = "2026-12-31".length();

    private CamtAmount() {}

    /** @throws NumberFormatException when it is no amount of a statement */
    static Money of(CamtElement element) {
        String text = element.text();
        if (!AMOUNT.matcher(text).matches()) {
            throw new NumberFormatException("No amount of a statement");
        }
        Money amount = Money.of(new BigDecimal(text));
        if (amount.isMoreThan(MOST)) {
            throw new NumberFormatException("No amount of a statement");
        }
        return amount;
    }

    /** @throws NumberFormatException when there is none */
    static String currency(CamtElement amount) {
        if (!CURRENCY.matcher(amount.currency()).matches()) {
            throw new NumberFormatException("No currency");
        }
        return amount.currency();
    }

    /** @throws NumberFormatException when it says neither that money came nor that it left */
    static Money signed(Money amount, String creditOrDebit) {
        return switch (creditOrDebit) {
            case "CRDT" -> amount;
            case "DBIT" -> amount.negated();
            default -> throw new NumberFormatException("Neither credit nor debit");
        };
    }

    /** The first day that one of these elements says, with or without a time. */
    static Optional<LocalDate> day(CamtElement in, String... paths) {
        return in.text(paths).map(day -> LocalDate.parse(day.substring(0, Math.min(day.length(), DAY))));
    }

    static boolean isTrue(Optional<String> text) {
        return text.filter(said -> "true".equals(said) || "1".equals(said)).isPresent();
    }
}
