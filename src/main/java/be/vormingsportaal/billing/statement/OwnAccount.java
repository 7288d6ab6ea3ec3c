package be.vormingsportaal.billing.statement;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The account whose statements are wanted. Banks write a Belgian account as an IBAN, or as the twelve digits that it
 * had before there were IBANs.
 *
 * @param iban without spaces, in capitals
 */
record OwnAccount(String iban) {

    private static final Pattern NO_PART = Pattern.compile("[^0-9A-Za-z]");
    private static final Pattern BELGIAN = Pattern.compile("BE[0-9]{14}");
    private static final int BEFORE_DIGITS = 4;

    static OwnAccount of(String iban) {
        return new OwnAccount(plain(iban));
    }

    /** Without spaces and points, in capitals. */
    static String plain(String account) {
        return NO_PART.matcher(account).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether this is the same account, as an IBAN or as the digits of a Belgian account. */
    boolean is(String account) {
        String plain = plain(account);
        return !plain.isEmpty() && (plain.equals(iban) || plain.equals(digits(iban)));
    }

    /**
     * The twelve digits of a Belgian account. Their last two check them in the same way as those of a structured
     * communication do, so that every account looks like one.
     *
     * @return empty when it is not Belgian
     */
    static String digits(String iban) {
        return BELGIAN.matcher(iban).matches() ? iban.substring(BEFORE_DIGITS) : "";
    }
}
