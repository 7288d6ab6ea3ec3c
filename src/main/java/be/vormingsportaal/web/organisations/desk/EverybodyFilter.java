package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.people.EverybodyQuery;
import be.vormingsportaal.organisations.people.EverybodyQuery.Order;
import be.vormingsportaal.organisations.people.EverybodyQuery.Where;
import be.vormingsportaal.web.forms.ListAddress;
import be.vormingsportaal.web.forms.PageNumber;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the list of everybody shows, and in which order, as it stands in its address.
 *
 * @param page from 1
 */
public record EverybodyFilter(EverybodyQuery query, int page) {

    /** No name, address or number that is sought is longer. */
    private static final int LONGEST_TEXT = 200;

    static final String PAGE = "/beheer/personen";

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String NOWHERE = "geen";
    private static final String REGISTERED = "geregistreerd";
    private static final String NOT_REGISTERED = "niet-geregistreerd";

    static EverybodyFilter of(Map<String, String> parameters) {
        return new EverybodyFilter(
                new EverybodyQuery(
                        ListAddress.text(parameters, LONGEST_TEXT),
                        ListAddress.constant(parameters, "rol", Role.class),
                        where(parameters),
                        registered(parameters.getOrDefault("registratie", "")),
                        ListAddress.constant(parameters, "sorteer", Order.class).orElse(Order.NAME),
                        ListAddress.isDescending(parameters)),
                PageNumber.of(parameters.getOrDefault("pagina", "")).number());
    }

    /** Everybody who belongs to the organisation. */
    static EverybodyFilter in(UUID organisationId) {
        return of(Map.of("organisatie", organisationId.toString()));
    }

    /** Everybody who was in the organisation when it was closed. */
    static EverybodyFilter releasedFrom(UUID organisationId) {
        return of(Map.of("gesloten", organisationId.toString()));
    }

    private static Optional<Where> where(Map<String, String> parameters) {
        String organisation = parameters.getOrDefault("organisatie", "");
        String closed = parameters.getOrDefault("gesloten", "");
        if (organisation.equals(NOWHERE)) {
            return Optional.of(Where.NOWHERE);
        }
        if (organisation.matches(ID)) {
            return Optional.of(Where.in(UUID.fromString(organisation)));
        }
        return closed.matches(ID) ? Optional.of(Where.releasedFrom(UUID.fromString(closed))) : Optional.empty();
    }

    private static Optional<Boolean> registered(String typed) {
        return switch (typed) {
            case REGISTERED -> Optional.of(true);
            case NOT_REGISTERED -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    public EverybodyFilter onPage(int other) {
        return new EverybodyFilter(query, other);
    }

    public EverybodyFilter with(Role role) {
        return new EverybodyFilter(
                new EverybodyQuery(
                        query.text(),
                        Optional.of(role),
                        query.where(),
                        query.registered(),
                        query.order(),
                        query.descending()),
                1);
    }

    EverybodyFilter notRegistered() {
        return new EverybodyFilter(
                new EverybodyQuery(
                        query.text(),
                        query.role(),
                        query.where(),
                        Optional.of(false),
                        query.order(),
                        query.descending()),
                1);
    }

    /** Sorts by this column, or in the opposite direction when the list is sorted by it already. */
    public EverybodyFilter sortedBy(Order other) {
        return new EverybodyFilter(
                new EverybodyQuery(
                        query.text(),
                        query.role(),
                        query.where(),
                        query.registered(),
                        other,
                        other == query.order() && !query.descending()),
                1);
    }

    public boolean narrows() {
        return !query.text().isEmpty()
                || query.role().isPresent()
                || query.where().isPresent()
                || query.registered().isPresent();
    }

    /** The value of each parameter; blank when it need not be there. */
    public String roleName() {
        return query.role().map(ListAddress::name).orElse("");
    }

    public String organisationName() {
        return query.where()
                .filter(where -> !where.released())
                .map(where -> where.organisationId().map(UUID::toString).orElse(NOWHERE))
                .orElse("");
    }

    public String closedName() {
        return query.where()
                .filter(Where::released)
                .flatMap(Where::organisationId)
                .map(UUID::toString)
                .orElse("");
    }

    public String registrationName() {
        return query.registered()
                .map(registered -> registered ? REGISTERED : NOT_REGISTERED)
                .orElse("");
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
                ListAddress.part("rol", roleName()),
                ListAddress.part("organisatie", organisationName()),
                ListAddress.part("gesloten", closedName()),
                ListAddress.part("registratie", registrationName()),
                ListAddress.part("sorteer", orderName()),
                ListAddress.part("richting", directionName()),
                ListAddress.part("pagina", page == 1 ? "" : String.valueOf(page)));
    }
}
