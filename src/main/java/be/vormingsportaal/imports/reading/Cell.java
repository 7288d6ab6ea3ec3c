package be.vormingsportaal.imports.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The content of a cell.
 *
 * @param text without surrounding spaces
 * @param formula whether a spreadsheet would compute it; nothing is computed here
 */
record Cell(String text, boolean formula) {

    static final Cell EMPTY = new Cell("", false);

    /** This is longer than anything that is accepted. What is cut off is never used. */
    static final int MAX_LENGTH = 300;

    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00a0\\u200b\\ufeff]+|[\\s\\u00a0\\u200b\\ufeff]+$");
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n|%";

    static Cell of(String raw) {
        String text = AROUND.matcher(cut(unguarded(raw)).replace('\u00a0', ' ')).replaceAll("");
        return text.isEmpty() ? EMPTY : new Cell(text, false);
    }

    static Cell formula(String raw) {
        return new Cell(cut("=" + raw), true);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Removes the apostrophe that the portal's own exports put in front of a text that begins like a formula. */
    private static String unguarded(String raw) {
        if (!raw.startsWith("'") || raw.length() == 1) {
            return raw;
        }
        String rest = raw.substring(1);
        String narrow = Normalizer.normalize(cut(rest), Normalizer.Form.NFKC).strip();
        boolean guarded = BEGINS_A_FORMULA.indexOf(rest.charAt(0)) >= 0
                || (!narrow.isEmpty() && BEGINS_A_FORMULA.indexOf(narrow.charAt(0)) >= 0);
        return guarded ? rest : raw;
    }

    /** Never cuts in the middle of a character that takes two. */
    static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end);
    }
}
