package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.organisations.people.OrganisationQuery;
import be.vormingsportaal.organisations.people.OrganisationQuery.Order;
import be.vormingsportaal.organisations.people.OrganisationQuery.Show;
import be.vormingsportaal.web.forms.ListAddress;
import be.vormingsportaal.web.forms.PageNumber;
import java.util.Map;

/**
 * What the list of organisations shows, and in which order, as it stands in its address.
 *
 * @param page from 1
 */
public record OrganisationFilter(OrganisationQuery query, int page) {

    /** No name, address or number that is sought is longer. */
    private static final int LONGEST_TEXT = 200;

    static OrganisationFilter of(Map<String, String> parameters) {
        return new OrganisationFilter(
                new OrganisationQuery(
                        ListAddress.text(parameters, LONGEST_TEXT),
                        ListAddress.constant(parameters, "toon", Show.class).orElse(Show.ALL),
                        ListAddress.constant(parameters, "sorteer", Order.class).orElse(Order.NAME),
                        ListAddress.isDescending(parameters)),
                PageNumber.of(parameters.getOrDefault("pagina", "")).number());
    }

    public OrganisationFilter onPage(int other) {
        return new OrganisationFilter(query, other);
    }

    /** Sorts by this column, or in the opposite direction when the list is sorted by it already. */
    public OrganisationFilter sortedBy(Order other) {
        return new OrganisationFilter(
                new OrganisationQuery(query.text(), query.show(), other, other == query.order() && !query.descending()),
                1);
    }

    public boolean narrows() {
        return !query.text().isEmpty() || query.show() != Show.ALL;
    }

    /** The value of each parameter; blank when it need not be there. */
    public String showName() {
        return query.show() == Show.ALL ? "" : ListAddress.name(query.show());
    }

    public String orderName() {
        return query.order() == Order.NAME ? "" : ListAddress.name(query.order());
    }

    public String directionName() {
        return ListAddress.direction(query.descending());
    }

    /** The text behind the address of the list. */
    public String address() {
        return ListAddress.query(
                ListAddress.part("zoek", query.text()),
                ListAddress.part("toon", showName()),
                ListAddress.part("sorteer", orderName()),
                ListAddress.part("richting", directionName()),
                ListAddress.part("pagina", page == 1 ? "" : String.valueOf(page)));
    }
}
