package be.vormingsportaal.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Text as it is compared: small letters without accents, and digits; one space stands for all else. */
public final class SearchWords {

    /** The longest that the columns keep. */
    public static final int LONGEST = 700;

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "ø", "o", "ł", "l", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private SearchWords() {}

    /**
     * What the column {@code search_text} keeps. It begins and ends with a space, so that {@code % an%} finds each word
     * that begins with these letters.
     */
    public static String of(String... parts) {
        String text = Arrays.stream(parts)
                .map(SearchWords::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + " ";
    }

    /** A day as people write it: {@code 05-03-2027}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        return letters.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
