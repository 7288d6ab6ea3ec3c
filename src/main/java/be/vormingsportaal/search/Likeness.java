package be.vormingsportaal.search;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says how well a row fits what was looked for. */
final class Likeness {

    private static final double EQUAL = 4;
    private static final double BEGINS = 3;
    private static final double CONTAINS = 2;

    /** So many letters of a word make room for one error. */
    private static final int LETTERS_PER_ERROR = 3;

    private static final LevenshteinDistance ERRORS = LevenshteinDistance.getDefaultInstance();

    private Likeness() {}

    /** @return the higher the better; 0 when one of the words is too far from each word of the text */
    static double of(SearchQuery query, String searchText) {
        List<String> words = Arrays.asList(searchText.strip().split(" "));
        double sum = 0;
        for (String sought : query.words()) {
            double best =
                    words.stream().mapToDouble(word -> of(sought, word)).max().orElse(0);
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    private static double of(String sought, String word) {
        if (word.equals(sought)) {
            return EQUAL;
        }
        if (word.startsWith(sought)) {
            return BEGINS;
        }
        if (word.contains(sought)) {
            return CONTAINS;
        }
        int errors = ERRORS.apply(sought, word);
        // two letters that are exchanged are one error for a person, and two here
        return errors > Math.max(sought.length() / LETTERS_PER_ERROR, 2) || sought.length() < LETTERS_PER_ERROR
                ? 0
                : 1 - (double) errors / (sought.length() + 1);
    }
}
