package be.vormingsportaal.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one spelling by which the portal compares addresses (manual, section 1: one address, one
 * role): without surrounding spaces, in lower case, an internationalised domain in its ASCII form (RFC 5891).
 *
 * <p>The dot-atom form of RFC 5321 is accepted, with a domain of at least two labels. Quoted local parts, comments and
 * address literals are refused: nobody has such an address, and they can be used to forge mail headers.
 *
 * @param value the normalised address, at most 254 ASCII characters (RFC 5321, 4.5.3.1.3 less the angle brackets)
 */
public record EmailAddress(String value) {

    /** Longest address that a mail server must accept. */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** @throws IllegalArgumentException when the value is not an address in normalised form */
    public EmailAddress {
        if (!value.equals(normalise(value))) {
            throw new IllegalArgumentException("Not a normalised e-mail address");
        }
    }

    /**
     * Reads what a person typed.
     *
     * @return empty when it is no address that mail can be sent to, or nothing was typed
     */
    public static Optional<EmailAddress> parse(String typed) {
        return Optional.ofNullable(normalise(typed)).map(EmailAddress::new);
    }

    /** @throws IllegalArgumentException when it is no address; for values that were checked before */
    public static EmailAddress of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not an e-mail address"));
    }

    /** The address as a person reads it: an internationalised domain in its own letters. */
    public String display() {
        int at = value.lastIndexOf('@');
        return value.substring(0, at + 1) + IDN.toUnicode(value.substring(at + 1));
    }

    /**
     * Shows so much of the address that somebody who knows it recognises it, and too little for anybody else to use it.
     */
    public String masked() {
        return value.charAt(0) + "…" + display().substring(display().lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normalise(String typed) {
        if (typed == null) {
            return null;
        }
        String trimmed = typed.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || trimmed.length() > MAX_LENGTH) {
            return null;
        }
        String local = trimmed.substring(0, at).toLowerCase(Locale.ROOT);
        String domain = asciiDomain(trimmed.substring(at + 1));
        boolean sound = domain != null
                && local.length() <= MAX_LOCAL_LENGTH
                && LOCAL_PART.matcher(local).matches()
                && DOMAIN.matcher(domain).matches()
                && local.length() + 1 + domain.length() <= MAX_LENGTH;
        return sound ? local + "@" + domain : null;
    }

    private static String asciiDomain(String typed) {
        try {
            return IDN.toASCII(typed.toLowerCase(Locale.ROOT), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return null;
        }
    }
}
