package be.vormingsportaal.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first and last name of a person, as they stand in pages, mails and certificates.
 *
 * <p>Letters of every script are accepted. Control characters and line breaks are refused because they can forge mail
 * headers. What no name has is refused too, because names stand in mails that the portal sends to strangers, and
 * somebody would write an advertisement there: addresses of sites and mailboxes, the signs that they are made of, and more
 * than two digits.
 *
 * @param first one to 100 characters, without surrounding spaces
 * @param last one to 100 characters, without surrounding spaces
 */
public record PersonName(String first, String last) {

    /** Longest first or last name. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern REFUSED =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}<>@:;/\\\\!?*_|{}\\[\\]\\p{Sc}]");

    /** What programs for mail make a link of, also in the wide forms of letters and dots. */
    private static final Pattern SITE = Pattern.compile("(^|[^\\p{L}])[wW]{3}\\."
            + "|[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,}"
            // one letter; a capital may be an initial, unless what follows is a country or another end of sites
            + "|[\\p{L}&&[^\\p{Lu}]]\\.\\p{L}{2,}"
            + "|\\p{Lu}\\.(\\p{L}{2}|(?i:com|net|org|info|biz|app|dev|xyz|link|shop|site|online|top))(?!\\p{L})"
            // signs and digits
            + "|[^\\s\\p{L}.]\\.\\p{L}{2,}");

    private static final Pattern DIGITS = Pattern.compile("(\\p{Nd}\\D*){3,}");

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
        boolean sound = part.length() <= MAX_LENGTH
                && !REFUSED.matcher(part).find()
                && isSound(Normalizer.normalize(part, Normalizer.Form.NFKC).replace('\u3002', '.'));
        return sound ? Optional.of(part) : Optional.empty();
    }

    private static boolean isSound(String narrow) {
        return !REFUSED.matcher(narrow).find()
                && !SITE.matcher(narrow).find()
                && !DIGITS.matcher(narrow).find();
    }

    /** First name, space, last name. */
    public String full() {
        return first + " " + last;
    }
}
