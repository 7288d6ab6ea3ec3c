package be.vormingsportaal.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first and last name of a person, as they stand in pages, mails and certificates.
 *
 * <p>Letters of every script are accepted. Control characters and line breaks are refused because they can forge mail
 * headers, and angle brackets because no name has them.
 *
 * @param first one to 100 characters, without surrounding spaces
 * @param last one to 100 characters, without surrounding spaces
 */
public record PersonName(String first, String last) {

    /** Longest first or last name. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}<>]");

    /** @throws IllegalArgumentException when a part is not one that {@link #part} accepts */
    public PersonName {
        first = part(first).orElseThrow(() -> new IllegalArgumentException("Not a first name"));
        last = part(last).orElseThrow(() -> new IllegalArgumentException("Not a last name"));
    }

    /** @return the part without surrounding spaces; empty when it is blank, too long or holds a refused character */
    public static Optional<String> part(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        String part = typed.strip();
        boolean sound = part.length() <= MAX_LENGTH && !REFUSED.matcher(part).find();
        return sound ? Optional.of(part) : Optional.empty();
    }

    /** First name, space, last name. */
    public String full() {
        return first + " " + last;
    }
}
