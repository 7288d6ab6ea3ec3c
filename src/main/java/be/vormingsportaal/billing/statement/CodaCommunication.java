package be.vormingsportaal.billing.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands with a movement of CODA: free text, or a structure with a number, whose parts have fixed places.
 *
 * @param structure three digits; empty for free text
 * @param content with its spaces
 */
record CodaCommunication(String structure, String content) {

    /** A structured communication; also one that the bank found in free text. */
    private static final Set<String> STRUCTURED = Set.of("101", "102");

    /** The creditor reference of ISO 11649. */
    private static final String CREDITOR_REFERENCE = "100";

    /** A transfer from another country or currency. */
    private static final String ORIGINAL_AMOUNT = "105";

    private static final String OLD_DIRECT_DEBIT = "107";
    private static final String DIRECT_DEBIT = "127";

    private static final Pattern REASON = Pattern.compile("[A-Z]{2}[0-9A-Z]{2}");
    private static final int STRUCTURE = 4;

    /** @param raw with the mark in front that says whether it has a structure */
    static CodaCommunication of(String raw) {
        return raw.charAt(0) == '1'
                ? new CodaCommunication(raw.substring(1, STRUCTURE), raw.substring(STRUCTURE))
                : new CodaCommunication("", raw.substring(1));
    }

    /** A reference that the bank keeps apart from text. */
    Optional<String> reference() {
        if (STRUCTURED.contains(structure)) {
            return part(0, 12);
        }
        if (CREDITOR_REFERENCE.equals(structure)) {
            return part(0, 25);
        }
        return ORIGINAL_AMOUNT.equals(structure) ? part(45, 57) : Optional.empty();
    }

    /** Text for people. What other structures hold, such as numbers of cards and terminals, is no text. */
    List<String> text() {
        return (switch (structure) {
                    case "" -> part(0, content.length());
                    case "103" -> part(0, 12);
                    case OLD_DIRECT_DEBIT -> part(18, 48);
                    case DIRECT_DEBIT -> part(79, 141);
                    default -> Optional.<String>empty();
                })
                .stream().toList();
    }

    /** Of information: text for people. */
    List<String> informationText() {
        return "".equals(structure) || "002".equals(structure)
                ? part(0, content.length()).stream().toList()
                : List.of();
    }

    /** Of information: a name. */
    Optional<String> name(String ofStructure) {
        return ofStructure.equals(structure) ? part(0, 70) : Optional.empty();
    }

    /** Whether it is a direct debit that was not paid. */
    boolean isRefused() {
        return DIRECT_DEBIT.equals(structure)
                        && part(8, 9).filter(paid -> !"0".equals(paid)).isPresent()
                || OLD_DIRECT_DEBIT.equals(structure)
                        && part(48, 49).filter(paid -> !"0".equals(paid)).isPresent();
    }

    /** The code that says why a direct debit was not paid. */
    Optional<String> refusal() {
        return DIRECT_DEBIT.equals(structure)
                ? part(142, 146).filter(code -> REASON.matcher(code).matches())
                : Optional.empty();
    }

    private Optional<String> part(int from, int to) {
        return from >= content.length()
                ? Optional.empty()
                : Optional.of(content.substring(from, Math.min(to, content.length()))
                                .strip())
                        .filter(text -> !text.isEmpty());
    }
}
