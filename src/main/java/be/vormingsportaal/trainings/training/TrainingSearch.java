package be.vormingsportaal.trainings.training;

import be.vormingsportaal.search.SearchKind;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.search.TextSearch;
import be.vormingsportaal.search.TextSearch.Hits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds trainings of all organisations by name, place, instrument and day, for staff. */
@Service
@Transactional(readOnly = true)
public class TrainingSearch {

    private final TextSearch search;
    private final TrainingRepository trainings;

    TrainingSearch(TextSearch search, TrainingRepository trainings) {
        this.search = search;
        this.trainings = trainings;
    }

    /**
     * What tells a training apart.
     *
     * @param firstDay empty when it has no days yet
     */
    public record Hit(
            UUID id,
            UUID organisationId,
            String name,
            String location,
            Optional<LocalDate> firstDay,
            boolean calledOff) {}

    /**
     * The best first.
     *
     * @param most how many are wanted
     */
    public List<Hit> find(SearchQuery query, int most) {
        return found(search.find(SearchKind.TRAININGS, query), most);
    }

    /** @param most how many are wanted */
    public List<Hit> found(Hits hits, int most) {
        return hits.inOrder(trainings.findAllById(hits.first(most)), Training::id).stream()
                .map(TrainingSearch::hit)
                .toList();
    }

    private static Hit hit(Training training) {
        return new Hit(
                training.id(),
                training.organisationId(),
                training.name(),
                training.location(),
                training.days().values().stream().map(TrainingDay::date).min(Comparator.naturalOrder()),
                training.isCalledOff());
    }
}
