package be.vormingsportaal.desk;

import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.desk.PlacedSearch.Placed;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.intervisions.planning.IntervisionSearch;
import be.vormingsportaal.organisations.organisation.OrganisationLookup;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.search.SearchKind;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.search.TextSearch;
import be.vormingsportaal.search.TextSearch.Hits;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what was typed among everything that staff look for. It takes three statements more where few people are found. */
@Service
@Transactional(readOnly = true)
public class DeskSearch {

    /** So many of a kind fit on the page. */
    public static final int MOST = 25;

    private final TextSearch search;
    private final PlacedSearch placed;
    private final OrganisationLookup organisations;
    private final InvoiceRegister invoices;
    private final IntervisionSearch intervisions;

    DeskSearch(
            TextSearch search,
            PlacedSearch placed,
            OrganisationLookup organisations,
            InvoiceRegister invoices,
            IntervisionSearch intervisions) {
        this.search = search;
        this.placed = placed;
        this.organisations = organisations;
        this.invoices = invoices;
        this.intervisions = intervisions;
    }

    /** What was found, the best of each kind first. */
    public record Found(
            Placed placed,
            List<OrganisationView> organisations,
            List<InvoiceEntry> invoices,
            List<IntervisionView> intervisions) {

        public int total() {
            return placed.people().size()
                    + placed.trainings().size()
                    + organisations.size()
                    + invoices.size()
                    + intervisions.size();
        }

        public boolean isEmpty() {
            return total() == 0;
        }
    }

    /** @return empty when too little was typed to look for */
    public Optional<Found> find(String typed) {
        return SearchQuery.read(typed).map(query -> found(typed, search.find(EnumSet.allOf(SearchKind.class), query)));
    }

    private Found found(String typed, Map<SearchKind, Hits> hits) {
        return new Found(
                placed.found(hits, MOST),
                organisations.found(hits.get(SearchKind.ORGANISATIONS), typed, MOST),
                invoices.numbered(typed, MOST),
                intervisions.found(hits.get(SearchKind.INTERVISIONS), MOST));
    }
}
