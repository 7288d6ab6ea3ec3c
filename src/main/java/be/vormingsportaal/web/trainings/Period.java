package be.vormingsportaal.web.trainings;

import be.vormingsportaal.trainings.training.TrainingQuery.When;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads from an address whether trainings are still to come. */
final class Period {

    static final Map<String, When> WORDS = new TreeMap<>(Map.of("gepland", When.PLANNED, "voorbij", When.OVER));

    private Period() {}

    /** @return empty for any other word; then the list shows both */
    static Optional<When> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }
}
