package be.vormingsportaal.shared;

import java.util.regex.Pattern;

/**
 * Removes control characters from the text of a form or of another system before it is kept. Nobody types them, and
 * PostgreSQL refuses one of them (U+0000). Line breaks and tabs stay.
 */
public final class ReadableText {

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");

    private ReadableText() {}

    public static String of(String text) {
        return UNREADABLE.matcher(text).replaceAll("");
    }

    /** The beginning of the text, for a column that has no room for more characters than that. */
    public static String of(String text, int longest) {
        String readable = of(text);
        return readable.length() <= longest ? readable : of(readable.substring(0, longest));
    }
}
