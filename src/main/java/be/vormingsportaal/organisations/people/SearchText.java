package be.vormingsportaal.organisations.people;

import java.util.Locale;

/** What somebody typed to search for, as a pattern of the database. */
public final class SearchText {

    private SearchText() {}

    /** In lower case, anywhere in a text; {@code !} stands before what is not to be a wildcard. */
    public static String pattern(String typed) {
        String sought = typed.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
        return "%" + sought.replaceAll("([!%_])", "!$1") + "%";
    }
}
