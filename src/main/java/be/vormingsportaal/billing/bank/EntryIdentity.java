package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each movement a key: the bank's own reference of the movement, or else the reference of what it was booked
 * with. A movement without a reference gets a key of all that stands in it. Movements without a reference that are
 * completely equal are counted.
 */
final class EntryIdentity {

    /** Banks write these texts when they have no reference. */
    private static final Set<String> NONE = Set.of("", "NOTPROVIDED", "NONREF");

    /** The standard says 35, but some banks write longer references. */
    private static final int LONGEST = 140;

    private final Map<String, Integer> seen = new HashMap<>();

    /** @throws NumberFormatException when a reference is longer than any bank makes it */
    String of(
            CamtNode entry,
            CamtNode details,
            boolean isPart,
            LocalDate day,
            Money amount,
            Optional<String> payer,
            Optional<String> message) {
        String own = details.text("Refs/AcctSvcrRef");
        String together = entry.text("AcctSvcrRef");
        if (Math.max(own.length(), together.length()) > LONGEST) {
            throw new NumberFormatException("No reference of a bank");
        }
        if (!isPart && !NONE.contains(together)) {
            return "ref:" + together;
        }
        // a part whose reference is that of the whole has no reference of its own
        if (!NONE.contains(own) && !(isPart && own.equals(together))) {
            return "ref:" + own + (isPart ? "/part" : "");
        }
        String content = "%s|%s|%d|%s|%s|%s|%s"
                .formatted(
                        together,
                        day,
                        amount.cents(),
                        payer.orElse(null),
                        message.orElse(null),
                        details.text("Refs/EndToEndId"),
                        details.text("Refs/TxId"));
        String hash = hash(content);
        return "hash:" + hash + "#" + seen.merge(hash, 1, Integer::sum);
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
