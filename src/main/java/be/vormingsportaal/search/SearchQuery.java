package be.vormingsportaal.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that somebody looks for.
 *
 * @param words in plain letters, as {@link SearchWords} keeps them; each of them must be found
 */
public record SearchQuery(List<String> words) {

    /** More characters than that are not looked at. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 6;
    private static final int FEWEST_LETTERS = 2;

    /** Shorter words than that are the beginning of a word; longer ones can stand anywhere in it. */
    private static final int ANYWHERE = 3;

    /** Words of these lengths have too few trigrams to be found with an error by those alone. */
    private static final int SHORT = 5;

    /** Words from this length keep half of their trigrams with an error. */
    private static final int LONG = 8;

    private static final double ALIKE = 0.5;
    private static final double LEAST_ALIKE = 0.4;

    /** @return empty when there are too few letters and digits to look for */
    public static Optional<SearchQuery> read(String typed) {
        String plain = SearchWords.plain(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
        List<String> words = Arrays.stream(plain.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return words.stream().mapToInt(String::length).sum() < FEWEST_LETTERS
                ? Optional.empty()
                : Optional.of(new SearchQuery(words));
    }

    /** Patterns for {@code like}, which a {@code search_text} with all these words fits. */
    public List<String> patterns() {
        return words.stream().map(SearchQuery::pattern).toList();
    }

    /** A pattern for {@code like} that finds the word, or a longer one that has it. */
    static String pattern(String word) {
        return word.length() < ANYWHERE ? "% " + word + "%" : "%" + word + "%";
    }

    /**
     * Patterns for {@code like} that find a word with one error. A short word may have a letter wrong, missing or too
     * many. In one of middling length two letters may be exchanged, which leaves too few trigrams of it. A number has no
     * errors, since each of its neighbours is another number.
     */
    static Set<String> closePatterns(String word) {
        Set<String> close = new LinkedHashSet<>();
        if (word.length() < ANYWHERE || word.length() > LONG || isNumber(word)) {
            return close;
        }
        for (int at = 0; at < word.length(); at++) {
            String before = word.substring(0, at);
            String after = word.substring(at + 1);
            if (word.length() <= SHORT) {
                close.add("% " + before + "_" + after + " %");
                close.add("% " + before + after + " %");
                close.add("% " + before + "_" + word.substring(at) + " %");
            }
            if (!after.isEmpty()) {
                close.add("% " + before + after.charAt(0) + word.charAt(at) + after.substring(1) + " %");
            }
        }
        return close;
    }

    /** Whether the trigrams of a word find it with an error. */
    static boolean hasTrigrams(String word) {
        return word.length() > SHORT && !isNumber(word);
    }

    /** How alike two words have to be at least, from 0 to 1: a longer word keeps more of its trigrams with an error. */
    double alike() {
        return words.stream().anyMatch(word -> hasTrigrams(word) && word.length() < LONG) ? LEAST_ALIKE : ALIKE;
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
