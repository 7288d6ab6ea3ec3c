package be.vormingsportaal.organisations.organisation;

import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.search.TextSearch;
import be.vormingsportaal.search.TextSearch.Hits;
import be.vormingsportaal.shared.EnterpriseNumber;
import java.util.List;
import java.util.Optional;
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
        Optional<UUID> numbered = EnterpriseNumber.parse(typed)
                .flatMap(number -> organisations.findByEnterpriseNumber(number.digits()))
                .map(Organisation::id);
        Stream<UUID> named =
                SearchQuery.read(typed).stream().flatMap(query -> search.find("organisation", query).ids().stream());
        Hits hits = new Hits(Stream.concat(numbered.stream(), named).distinct().toList(), false);
        return hits.inOrder(
                organisations.findAllById(hits.first(most)).stream()
                        .map(Organisation::view)
                        .toList(),
                OrganisationView::id);
    }
}
