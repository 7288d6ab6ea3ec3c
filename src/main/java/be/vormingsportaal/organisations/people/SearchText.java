package be.vormingsportaal.organisations.people;

import java.util.Locale;

/** Makes a pattern for the database from what somebody typed to search for. */
public final class SearchText {

    /** No name, address or number that is sought is longer. */
    private static final int MOST = 200;

    private SearchText() {}

    /** What is read of it, however much was typed. */
    static String cut(String typed) {
        String sought = typed.strip();
        return sought.substring(0, Math.min(MOST, sought.length()));
    }

    /**
     * The pattern is in lower case and matches anywhere in a text, with {@code !} before characters that are no
     * wildcards.
     */
    public static String pattern(String typed) {
        String sought = cut(typed).replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
        return "%" + sought.replaceAll("([!%_])", "!$1") + "%";
    }
}
