package be.vormingsportaal.billing.recognition;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which references of a bank tell one payment from another. Many banks write something where they have no
 * reference, or count anew each day.
 */
public final class BankReferences {

    private static final Set<String> PLACEHOLDERS = Set.of(
            "NA",
            "NONE",
            "NONREF",
            "NOREF",
            "NOTPROVIDED",
            "NOTPROVIDE",
            "NOTAVAILABLE",
            "NOTAPPLICABLE",
            "UNKNOWN",
            "NULL",
            "GEEN",
            "NIHIL",
            "ONBEKEND");

    private static final Pattern NOT_SAID = Pattern.compile("[^A-Z0-9]");
    private static final Pattern ONE_CHARACTER = Pattern.compile("(.)\\1*");
    private static final Pattern COUNTER = Pattern.compile("0*[0-9]{1,5}");

    private final Set<String> reused;

    /** @param reused references that were seen with different payments */
    public BankReferences(Set<String> reused) {
        this.reused = Set.copyOf(reused);
    }

    /** The reference, when it says which payment it is. */
    Optional<String> telling(Optional<String> reference) {
        return reference.filter(BankReferences::isSaid).filter(text -> !reused.contains(text));
    }

    /** Whether it is more than a text that a bank writes everywhere, or a number with which it counts. */
    public static boolean isSaid(String reference) {
        String text = NOT_SAID.matcher(reference.toUpperCase(Locale.ROOT)).replaceAll("");
        return !text.isEmpty()
                && !PLACEHOLDERS.contains(text)
                && !ONE_CHARACTER.matcher(text).matches()
                && !COUNTER.matcher(text).matches();
    }
}
