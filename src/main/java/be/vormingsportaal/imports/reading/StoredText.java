package be.vormingsportaal.imports.reading;

import java.util.regex.Pattern;

/**
 * Replaces what no database accepts, or what breaks the lines of a page, in the text of a file before it is kept to be
 * shown.
 */
public final class StoredText {

    private static final Pattern REPLACED = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private StoredText() {}

    public static String of(String text) {
        return REPLACED.matcher(text).replaceAll("\ufffd");
    }
}
