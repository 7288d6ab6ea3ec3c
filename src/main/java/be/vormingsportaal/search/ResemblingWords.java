package be.vormingsportaal.search;

import java.util.Arrays;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** For H2, the function {@code resembles} that PostgreSQL has by its trigrams. */
public final class ResemblingWords {

    private static final double ALIKE = 0.85;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private ResemblingWords() {}

    /** There is nothing to prepare in H2. */
    public static String prepare(double alike) {
        return "";
    }

    public static String forget() {
        return "";
    }

    /** Whether one of the words of the text is like this word. The database calls it. */
    public static boolean resembles(String word, String text) {
        return text != null && Arrays.stream(text.split(" ")).anyMatch(other -> SIMILARITY.apply(word, other) >= ALIKE);
    }
}
