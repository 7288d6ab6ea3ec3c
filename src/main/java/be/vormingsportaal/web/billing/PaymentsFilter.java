package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.register.PaymentQuery;
import be.vormingsportaal.billing.register.PaymentSearch;
import be.vormingsportaal.billing.register.SearchProblem;
import java.util.Map;
import java.util.Optional;

/**
 * What the list of payments shows, as it stands in its address.
 *
 * @param year empty for every year
 * @param unassigned whether it shows only money without a place
 * @param page from 1
 * @param text what is searched for; empty for everything
 */
public record PaymentsFilter(Optional<Integer> year, boolean unassigned, int page, String text) {

    /** Stands in an address for money without a place. */
    private static final String UNASSIGNED = "zonder";

    static PaymentsFilter of(Map<String, String> parameters, int thisYear) {
        return new PaymentsFilter(
                DeskFilter.year(parameters, thisYear),
                parameters.getOrDefault("plaats", "").equals(UNASSIGNED),
                DeskFilter.page(parameters),
                parameters.getOrDefault("zoek", "").strip());
    }

    /** The year as it stands in an address. */
    public String yearName() {
        return year.map(String::valueOf).orElse(DeskFilter.EVERY_YEAR);
    }

    /** What it shows, as it stands in an address; empty for everything. */
    public String placeName() {
        return unassigned ? UNASSIGNED : "";
    }

    public boolean isSearch() {
        return !text.isEmpty();
    }

    /** It is empty when nothing is wrong with the text, or when there is none. */
    public Optional<SearchProblem> problem() {
        return isSearch() ? PaymentSearch.problem(text) : Optional.empty();
    }

    PaymentQuery query() {
        return new PaymentQuery(year, unassigned, isSearch() ? PaymentSearch.read(text) : Optional.empty());
    }
}
