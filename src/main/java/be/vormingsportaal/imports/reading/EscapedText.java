package be.vormingsportaal.imports.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the texts of a workbook. A character that XML cannot hold stands in them as {@code _xHHHH_}, and so does an
 * underscore in front of what would be read as one.
 */
final class EscapedText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String decode(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
