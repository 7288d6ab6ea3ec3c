package be.vormingsportaal.web.exports;

import java.text.Normalizer;

/**
 * Texts that a spreadsheet takes for what they are. People choose their own names: one that begins like a formula would
 * be computed when somebody opens the file, so it gets an apostrophe in front (OWASP, "CSV injection").
 */
final class CellText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n|%";

    /** Says that there is nothing; with nothing behind it, it computes nothing. */
    private static final String DASH = "-";

    private CellText() {}

    static String guard(String text) {
        return !text.equals(DASH) && beginsLikeAFormula(text) ? "'" + text : text;
    }

    /** Also behind spaces, and in the wide forms of the characters, which some spreadsheets read as the usual ones. */
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
