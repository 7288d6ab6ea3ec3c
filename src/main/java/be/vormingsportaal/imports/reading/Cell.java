package be.vormingsportaal.imports.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The content of a cell.
 *
 * @param text without surrounding spaces
 */
record Cell(String text, Nature nature) {

    /** What a spreadsheet would make of a cell. */
    enum Nature {
        TEXT,
        /** It would be computed; nothing is computed here. */
        FORMULA,
        /** It says that a formula failed, like {@code #N/A}. */
        FAULT
    }

    static final Cell EMPTY = new Cell("", Nature.TEXT);

    /** This is longer than anything that is accepted. What is cut off is never used. */
    static final int MAX_LENGTH = 300;

    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00a0\\u200b\\ufeff]+|[\\s\\u00a0\\u200b\\ufeff]+$");

    /** How spreadsheets in several languages write a fault, and a column that is too narrow, in a file of text. */
    private static final Pattern FAULT =
            Pattern.compile("#(N/[\\p{Lu}]{1,2}|[\\p{Lu}0-9_/]+[!?]|##+)|(Err|Fout):\\d{3}");

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n|%";

    static Cell of(String raw) {
        String text = AROUND.matcher(cut(unguarded(raw)).replace('\u00a0', ' ')).replaceAll("");
        if (text.isEmpty()) {
            return EMPTY;
        }
        return new Cell(text, FAULT.matcher(text).matches() ? Nature.FAULT : Nature.TEXT);
    }

    static Cell formula(String raw) {
        return new Cell(cut("=" + raw), Nature.FORMULA);
    }

    static Cell fault(String raw) {
        return new Cell(cut(raw.strip()), Nature.FAULT);
    }

    boolean isText() {
        return nature == Nature.TEXT;
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
