package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.people.PeopleQuery;
import be.vormingsportaal.organisations.people.PeopleQuery.Order;
import be.vormingsportaal.web.forms.ListAddress;
import be.vormingsportaal.web.forms.PageNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the list of care providers shows, and in which order, as it stands in its address. Parts of the address that
 * make no sense are ignored.
 *
 * @param text empty for everybody
 * @param instrument code; null for all
 * @param registered null for both
 * @param page from 1
 */
public record CaregiverFilter(
        String text, String instrument, Boolean registered, Order order, boolean descending, int page) {

    private static final String REGISTERED = "geregistreerd";
    private static final String NOT_REGISTERED = "niet-geregistreerd";
    private static final Map<String, Order> ORDERS =
            Map.of("voornaam", Order.FIRST_NAME, "naam", Order.LAST_NAME, "email", Order.EMAIL);

    /** This is longer than any name or address. */
    private static final int LONGEST_TEXT = 255;

    static CaregiverFilter of(Map<String, String> parameters) {
        String instrument = parameters.getOrDefault("instrument", "");
        return new CaregiverFilter(
                ListAddress.text(parameters, LONGEST_TEXT),
                instrument.isEmpty() ? null : instrument,
                registered(parameters.getOrDefault("registratie", "")),
                ORDERS.getOrDefault(parameters.getOrDefault("sorteer", ""), Order.LAST_NAME),
                ListAddress.isDescending(parameters),
                PageNumber.of(parameters.getOrDefault("pagina", "")).number());
    }

    private static Boolean registered(String typed) {
        return switch (typed) {
            case REGISTERED -> true;
            case NOT_REGISTERED -> false;
            default -> null;
        };
    }

    /** The same filter, without an instrument that is none of these. */
    CaregiverFilter among(List<InstrumentView> instruments) {
        boolean known = instruments.stream().anyMatch(one -> one.code().equals(instrument));
        return known ? this : new CaregiverFilter(text, null, registered, order, descending, page);
    }

    PeopleQuery sought() {
        return new PeopleQuery(Set.of(Role.CAREGIVER), text, instrument, registered, order, descending);
    }

    public boolean narrows() {
        return !text.isEmpty() || instrument != null || registered != null;
    }

    /** The same list with everybody in it, in the same order. */
    public CaregiverFilter everybody() {
        return new CaregiverFilter("", null, null, order, descending, 1);
    }

    public CaregiverFilter onPage(int other) {
        return new CaregiverFilter(text, instrument, registered, order, descending, other);
    }

    /** Sorts by this column, or in the opposite direction when the list is sorted by it already. */
    public CaregiverFilter sortedBy(Order other) {
        return new CaregiverFilter(text, instrument, registered, other, other == order && !descending, 1);
    }

    /** The value of the parameter for the order. */
    public String orderName() {
        return ORDERS.entrySet().stream()
                .filter(entry -> entry.getValue() == order)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The value of the parameter for the direction; blank when it need not be there. */
    public String directionName() {
        return ListAddress.direction(descending);
    }

    /** The value of the parameter for the registration; blank when it need not be there. */
    public String registrationName() {
        if (registered == null) {
            return "";
        }
        return registered ? REGISTERED : NOT_REGISTERED;
    }

    /** The text behind the address of the list: empty, or a question mark and everything that is not as usual. */
    public String query() {
        return ListAddress.query(
                ListAddress.part("zoek", text),
                ListAddress.part("instrument", instrument == null ? "" : instrument),
                ListAddress.part("registratie", registrationName()),
                ListAddress.part("sorteer", order == Order.LAST_NAME ? "" : orderName()),
                ListAddress.part("richting", directionName()),
                ListAddress.part("pagina", page == 1 ? "" : String.valueOf(page)));
    }
}
