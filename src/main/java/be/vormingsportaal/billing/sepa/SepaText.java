package be.vormingsportaal.billing.sepa;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes text in the letters that every bank in SEPA takes: Latin without accents, digits and some marks. */
final class SepaText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9/\\-?:().,'+ ]");
    private static final Pattern SPACES = Pattern.compile(" +");
    /** Banks read two slashes as a code of their own, and refuse one at either end. */
    private static final Pattern SLASHES = Pattern.compile("//+");

    private static final Pattern ENDS = Pattern.compile("^[/ ]+|[/ ]+$");

    /** What stays a letter of another kind when its accents are taken away. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("Æ", "AE"),
            Map.entry("æ", "ae"),
            Map.entry("Œ", "OE"),
            Map.entry("œ", "oe"),
            Map.entry("Ø", "O"),
            Map.entry("ø", "o"),
            Map.entry("Ł", "L"),
            Map.entry("ł", "l"),
            Map.entry("Đ", "D"),
            Map.entry("đ", "d"),
            Map.entry("Ð", "D"),
            Map.entry("ð", "d"),
            Map.entry("Þ", "TH"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("’", "'"),
            Map.entry("‘", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("&", "+"),
            Map.entry("_", "-"));

    private SepaText() {}

    /**
     * @param longest how many characters there is room for
     * @return empty when no letter of it can be written so
     */
    static String of(String text, int longest) {
        String written = text;
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            written = written.replace(letter.getKey(), letter.getValue());
        }
        written = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        written = OTHER.matcher(written).replaceAll(" ");
        written = clean(written);
        return written.length() <= longest ? written : clean(written.substring(0, longest));
    }

    private static String clean(String text) {
        String once = SLASHES.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("/");
        return ENDS.matcher(once).replaceAll("");
    }
}
