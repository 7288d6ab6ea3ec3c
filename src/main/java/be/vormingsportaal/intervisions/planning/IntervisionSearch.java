package be.vormingsportaal.intervisions.planning;

import be.vormingsportaal.intervisions.enrolment.IntervisionViews;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.search.TextSearch.Hits;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the intervisions that were found by instrument, day, place and who gives them, for staff. */
@Service
@Transactional(readOnly = true)
public class IntervisionSearch {

    private final IntervisionRepository intervisions;
    private final IntervisionViews views;

    IntervisionSearch(IntervisionRepository intervisions, IntervisionViews views) {
        this.intervisions = intervisions;
        this.views = views;
    }

    /**
     * The best first.
     *
     * @param most how many are wanted
     */
    public List<IntervisionView> found(Hits hits, int most) {
        List<Intervision> found = hits.inOrder(intervisions.findAllById(hits.first(most)), Intervision::id);
        return found.isEmpty() ? List.of() : views.of(found);
    }
}
