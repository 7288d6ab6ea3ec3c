package be.vormingsportaal.billing.recognition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one short text of all that has to be equal when two lines are the same money. */
public final class Fingerprint {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String APART = "\u0000";

    private Fingerprint() {}

    /** How a text is broken over lines and padded does not count. */
    public static String of(
            String iban,
            LocalDate day,
            long cents,
            String currency,
            Optional<String> name,
            Optional<String> counterpartyIban,
            Optional<String> message) {
        return hash(String.join(
                        APART,
                        iban,
                        day.toString(),
                        Long.toString(cents),
                        currency,
                        plain(name),
                        plain(counterpartyIban),
                        plain(message))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The same for the same lines, in whichever order. */
    public static String of(List<ReadLine> lines) {
        return hash(lines.stream()
                .map(ReadLine::fingerprint)
                .sorted()
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String plain(Optional<String> text) {
        return text.map(said -> SPACES.matcher(said).replaceAll(" ").strip()).orElse("");
    }
}
