package be.vormingsportaal.shared;

import java.util.regex.Pattern;

/**
 * Text of a form or of another system as it is kept: without control characters, which nobody types and of which
 * PostgreSQL refuses one (U+0000). Ends of lines and tabs stay.
 */
public final class ReadableText {

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");

    private ReadableText() {}

    /** @return null for null */
    public static String of(String text) {
        return text == null ? null : UNREADABLE.matcher(text).replaceAll("");
    }

    /**
     * The beginning of it, for a column that is no longer.
     *
     * @return null for null
     */
    public static String of(String text, int longest) {
        String readable = of(text);
        return readable == null || readable.length() <= longest ? readable : of(readable.substring(0, longest));
    }
}
