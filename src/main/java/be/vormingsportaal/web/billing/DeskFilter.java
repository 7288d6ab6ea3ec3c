package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.register.RegisterQuery;
import java.util.Map;
import java.util.UUID;

/**
 * What the quality centre's list of invoices shows, as it stands in its address. Parts of the address that make no
 * sense are ignored.
 *
 * @param organisationId null for all
 * @param page from 1
 */
public record DeskFilter(int year, UUID organisationId, int page) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static DeskFilter of(Map<String, String> parameters, int thisYear) {
        String year = parameters.getOrDefault("jaar", "");
        String organisation = parameters.getOrDefault("organisatie", "");
        String page = parameters.getOrDefault("pagina", "");
        return new DeskFilter(
                year.matches("20[0-9]{2}") ? Integer.parseInt(year) : thisYear,
                organisation.matches(ID) ? UUID.fromString(organisation) : null,
                page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    RegisterQuery query() {
        return new RegisterQuery(year, organisationId);
    }
}
