package be.vormingsportaal.web.exports;

import java.text.Normalizer;

/**
 * Makes texts safe for a spreadsheet. People choose their own names, and a name that begins like a formula would be
 * computed when somebody opens the file. Such a text gets an apostrophe in front (OWASP, "CSV injection").
 */
final class CellText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n|%";

    /** It says that there is nothing. With nothing behind it, a spreadsheet computes nothing. */
    private static final String DASH = "-";

    private CellText() {}

    static String guard(String text) {
        return !text.equals(DASH) && beginsLikeAFormula(text) ? "'" + text : text;
    }

    /**
     * Whether a text begins like a formula, also behind spaces, and in the wide forms of the characters, which some
     * spreadsheets read as the usual ones.
     */
    private static boolean beginsLikeAFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String begin = narrow.strip();
        return BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                || (!begin.isEmpty() && BEGINS_A_FORMULA.indexOf(begin.charAt(0)) >= 0);
    }
}
