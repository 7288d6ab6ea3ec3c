package be.vormingsportaal.web.trainings;

import be.vormingsportaal.trainings.training.TrainingQuery.When;
import java.util.Map;
import java.util.TreeMap;

/** How an address says whether trainings are still to come. */
final class Period {

    static final Map<String, When> WORDS = new TreeMap<>(Map.of("gepland", When.PLANNED, "voorbij", When.OVER));

    private Period() {}

    /** @return null for any other word: then it does not matter */
    static When of(String word) {
        return WORDS.get(word);
    }
}
