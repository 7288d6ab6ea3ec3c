package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.statement.BankEntry;
import be.vormingsportaal.billing.statement.EntryPart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each movement a key: the bank's own reference of the movement, or else the reference of what it was booked
 * with. A movement without a reference gets a key of all that stands in it. Movements without a reference that are
 * completely equal are counted.
 */
final class EntryIdentity {

    private final Map<String, Integer> seen = new HashMap<>();

    String of(BankEntry entry, EntryPart part, boolean isPart) {
        Optional<String> own = part.reference();
        Optional<String> together = entry.reference();
        if (!isPart && together.isPresent()) {
            return "ref:" + together.get();
        }
        // a part whose reference is that of the whole has no reference of its own
        if (own.isPresent() && !(isPart && own.equals(together))) {
            return "ref:" + own.get() + (isPart ? "/part" : "");
        }
        String content = "%s|%s|%d|%s|%s|%s"
                .formatted(
                        together.orElse(""),
                        entry.bookedOn(),
                        (isPart ? part.amount().orElseThrow() : entry.amount()).cents(),
                        part.counterpartyName().orElse(null),
                        part.message().orElse(null),
                        part.endToEndId().orElse(""));
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
