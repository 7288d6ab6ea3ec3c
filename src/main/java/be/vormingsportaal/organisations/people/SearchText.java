package be.vormingsportaal.organisations.people;

import java.util.Locale;

/** Makes a pattern for the database from what somebody typed to search for. */
public final class SearchText {

    private SearchText() {}

    /**
     * The pattern is in lower case and matches anywhere in a text, with {@code !} before characters that are no
     * wildcards.
     */
    public static String pattern(String typed) {
        String sought = typed.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
        return "%" + sought.replaceAll("([!%_])", "!$1") + "%";
    }
}
