package be.vormingsportaal.organisations.organisation;

import be.vormingsportaal.search.SearchKind;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.search.TextSearch;
import be.vormingsportaal.search.TextSearch.Hits;
import be.vormingsportaal.shared.EnterpriseNumber;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds organisations by parts of their name and place, or by their number, for staff. */
@Service
@Transactional(readOnly = true)
public class OrganisationLookup {

    private final TextSearch search;
    private final OrganisationRepository organisations;

    OrganisationLookup(TextSearch search, OrganisationRepository organisations) {
        this.search = search;
        this.organisations = organisations;
    }

    /**
     * The best first. An enterprise number may be written as people do, with dots and {@code BE}.
     *
     * @param most how many are wanted
     */
    public List<OrganisationView> find(String typed, int most) {
        Hits none = new Hits(List.of(), false);
        return found(
                SearchQuery.read(typed)
                        .map(query -> search.find(SearchKind.ORGANISATIONS, query))
                        .orElse(none),
                typed,
                most);
    }

    /**
     * The one with this number first.
     *
     * @param most how many are wanted
     */
    public List<OrganisationView> found(Hits named, String typed, int most) {
        Stream<UUID> numbered = EnterpriseNumber.parse(typed)
                .flatMap(number -> organisations.findByEnterpriseNumber(number.digits()))
                .map(Organisation::id)
                .stream();
        Hits hits = new Hits(
                Stream.concat(numbered, named.ids().stream()).distinct().toList(), false);
        return hits.inOrder(
                organisations.findAllById(hits.first(most)).stream()
                        .map(Organisation::view)
                        .toList(),
                OrganisationView::id);
    }
}
