package be.vormingsportaal.billing.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what banks write where they have no reference to write. */
final class BankReference {

    private static final Set<String> NONE = Set.of(
            "NOTPROVIDED",
            "NOTPROVIDE",
            "NONREF",
            "NOREF",
            "NOREFERENCE",
            "NONE",
            "NA",
            "NULL",
            "NIL",
            "GEEN",
            "NVT",
            "UNKNOWN",
            "NOTAVAILABLE",
            "NOTAPPLICABLE",
            "EMPTY");

    private static final Pattern NO_LETTER = Pattern.compile("[^A-Z0-9]");
    private static final Pattern ZEROS = Pattern.compile("0*");

    /** The standard says 35, but some banks write longer references. */
    private static final int LONGEST = 140;

    private BankReference() {}

    /**
     * @return empty when this is no reference
     * @throws NumberFormatException when it is longer than any bank makes it
     */
    static Optional<String> of(Optional<String> written) {
        return written.map(String::strip).filter(BankReference::isOne);
    }

    private static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("No reference of a bank");
        }
        String plain = NO_LETTER.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        return !ZEROS.matcher(plain).matches() && !NONE.contains(plain);
    }
}
