package be.vormingsportaal.billing.statement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of movement it is, by the list of Febelfin: how it is divided (1 digit), family (2), operation (2) and
 * category (3). Belgian banks write the same code in CAMT.053 as a code of their own.
 *
 * @param type 0 to 3 for a movement, 5 to 9 for what tells more about one
 */
record CodaTransactionCode(char type, String family, String operation) {

    private static final Pattern CODE = Pattern.compile("[0-9]{8}");

    /** What comes back, and corrections: of transfers, direct debits, and what has no family. */
    private static final Map<String, Set<String>> TAKEN_BACK = Map.of(
            "00", Set.of("35", "39", "85", "89"),
            "01", Set.of("49", "54", "99"),
            "02", Set.of("49", "54", "99"),
            "41", Set.of("49", "54", "99"),
            "05", Set.of("03", "05", "49", "54", "58", "99"));

    /** @return empty when it is not such a code */
    static Optional<CodaTransactionCode> of(String code) {
        return CODE.matcher(code).matches()
                ? Optional.of(new CodaTransactionCode(code.charAt(0), code.substring(1, 3), code.substring(3, 5)))
                : Optional.empty();
    }

    /** Whether it takes back what was booked before. */
    boolean takesBack() {
        return TAKEN_BACK.getOrDefault(family, Set.of()).contains(operation);
    }

    /** Whether its details are separate payments. Other details say of what the one amount is made, such as costs. */
    boolean isTotal() {
        return type == '1' || type == '2';
    }

    /** Whether it is a payment of a total. */
    boolean isPayment() {
        return type != '8' && type != '9';
    }
}
