package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.register.InvoiceSearch;
import be.vormingsportaal.billing.register.RegisterQuery;
import be.vormingsportaal.billing.register.SearchProblem;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the quality centre's list of invoices shows, as it stands in its address. Parts of the address that make no
 * sense are ignored, but for the text to search for: what is wrong with that is said.
 *
 * @param year empty for every year
 * @param organisationId null for all
 * @param page from 1
 * @param text what is searched for; empty for everything
 */
public record DeskFilter(Optional<Integer> year, UUID organisationId, int page, String text) {

    /** Stands in an address for every year. */
    public static final String EVERY_YEAR = "alle";

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static DeskFilter of(Map<String, String> parameters, int thisYear) {
        String organisation = parameters.getOrDefault("organisatie", "");
        return new DeskFilter(
                year(parameters, thisYear),
                organisation.matches(ID) ? UUID.fromString(organisation) : null,
                page(parameters),
                parameters.getOrDefault("zoek", "").strip());
    }

    static Optional<Integer> year(Map<String, String> parameters, int thisYear) {
        String year = parameters.getOrDefault("jaar", "");
        if (year.equals(EVERY_YEAR)) {
            return Optional.empty();
        }
        return Optional.of(year.matches("20[0-9]{2}") ? Integer.parseInt(year) : thisYear);
    }

    static int page(Map<String, String> parameters) {
        String page = parameters.getOrDefault("pagina", "");
        return page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    /** The year as it stands in an address. */
    public String yearName() {
        return year.map(String::valueOf).orElse(EVERY_YEAR);
    }

    public boolean isSearch() {
        return !text.isEmpty();
    }

    /** It is empty when nothing is wrong with the text, or when there is none. */
    public Optional<SearchProblem> problem() {
        return isSearch() ? InvoiceSearch.problem(text) : Optional.empty();
    }

    RegisterQuery query() {
        return new RegisterQuery(year, organisationId, isSearch() ? InvoiceSearch.read(text) : Optional.empty());
    }
}
