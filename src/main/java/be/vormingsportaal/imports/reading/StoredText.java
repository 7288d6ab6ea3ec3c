package be.vormingsportaal.imports.reading;

import java.util.regex.Pattern;

/** Text of a file as it is kept to be shown: what no database takes, or breaks the lines of a page, is replaced. */
public final class StoredText {

    private static final Pattern REPLACED = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private StoredText() {}

    public static String of(String text) {
        return REPLACED.matcher(text).replaceAll("\ufffd");
    }
}
