package be.vormingsportaal.billing.refund;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bank calls a refund until it arrives: an R, the id of the refund and the number of the attempt, in letters
 * and digits only. An older attempt leads to the same refund.
 */
final class EndToEnd {

    private static final Pattern FORM =
            Pattern.compile("R([0-9A-F]{8})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{12})\\d{1,2}");
    private static final int MOST_ATTEMPTS = 99;

    private EndToEnd() {}

    static String of(UUID refundId, int attempt) {
        if (attempt > MOST_ATTEMPTS) {
            throw new IllegalStateException("Refund " + refundId + " was tried too often");
        }
        return "R" + refundId.toString().replace("-", "").toUpperCase(Locale.ROOT) + attempt;
    }

    /** @return empty for anything that the portal did not write */
    static Optional<UUID> refund(String endToEndId) {
        Matcher found = FORM.matcher(endToEndId.strip().toUpperCase(Locale.ROOT));
        return found.matches() ? Optional.of(UUID.fromString(found.replaceAll("$1-$2-$3-$4-$5"))) : Optional.empty();
    }
}
