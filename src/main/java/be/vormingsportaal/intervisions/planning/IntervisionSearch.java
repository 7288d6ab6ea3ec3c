package be.vormingsportaal.intervisions.planning;

import be.vormingsportaal.intervisions.enrolment.IntervisionViews;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.search.TextSearch;
import be.vormingsportaal.search.TextSearch.Hits;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds intervisions by instrument, day, place and who gives them, for staff. */
@Service
@Transactional(readOnly = true)
public class IntervisionSearch {

    private final TextSearch search;
    private final IntervisionRepository intervisions;
    private final IntervisionViews views;

    IntervisionSearch(TextSearch search, IntervisionRepository intervisions, IntervisionViews views) {
        this.search = search;
        this.intervisions = intervisions;
        this.views = views;
    }

    /**
     * The best first.
     *
     * @param most how many are wanted
     */
    public List<IntervisionView> find(SearchQuery query, int most) {
        Hits hits = search.find("intervision", query);
        List<Intervision> found = hits.inOrder(intervisions.findAllById(hits.first(most)), Intervision::id);
        return found.isEmpty() ? List.of() : views.of(found);
    }
}
