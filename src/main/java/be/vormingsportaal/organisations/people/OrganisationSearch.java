package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.organisations.membership.MembershipRepository.PeopleCount;
import be.vormingsportaal.organisations.organisation.Organisation;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.OrganisationQuery.Show;
import be.vormingsportaal.shared.PageOf;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds organisations page by page, for the quality centre, and says which of them nobody manages. */
@Service
@Transactional(readOnly = true)
public class OrganisationSearch {

    private static final Set<Role> MANAGERS = Role.which(Role::isManager);

    /** So many ids go into one statement. */
    private static final int PORTION = 1_000;

    /** A part of an enterprise number, without dots and spaces. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:BE)?([0-9]+)");

    private static final String FROM = " from Organisation o where"
            + " (lower(concat(o.name, ' ', o.street, ' ', o.postalCode, ' ', o.city, ' ', o.name)) like :pattern escape '!'"
            + " or o.enterpriseNumber like :number"
            + " or exists (select 1 from o.formerNames f where lower(f.name) like :pattern escape '!'))";

    private static final String UNMANAGED = " and o.closedAt is null and not exists (select 1 from Membership m"
            + " join Account a on a.id = m.accountId"
            + " where m.organisationId = o.id and a.role in :managers and a.registeredAt is not null"
            + " and a.blockedAt is null)";

    private static final String PEOPLE = "(select count(p) from Membership p where p.organisationId = o.id)";

    private final EntityManager database;
    private final MembershipRepository memberships;
    private final OrganisationRepository organisations;

    OrganisationSearch(EntityManager database, MembershipRepository memberships, OrganisationRepository organisations) {
        this.database = database;
        this.memberships = memberships;
        this.organisations = organisations;
    }

    /** @param page from 0; when there is no such page, the last one is read */
    public PageOf<FoundOrganisation> find(OrganisationQuery query, int page) {
        long total = statement("select count(o)", query, "", Long.class).getSingleResult();
        return PageOf.counted(total, page, shown -> organisations(ids(query, shown * PageOf.SIZE, PageOf.SIZE)));
    }

    /** All pages in one. */
    public List<FoundOrganisation> findAll(OrganisationQuery query) {
        List<UUID> ids = ids(query, 0, Integer.MAX_VALUE);
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + PORTION)
                .mapToObj(from -> organisations(ids.subList(from, Math.min(from + PORTION, ids.size()))))
                .flatMap(List::stream)
                .toList();
    }

    private List<UUID> ids(OrganisationQuery query, int first, int most) {
        return statement("select o.id", query, " order by " + order(query), UUID.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** What somebody typed is always a parameter, and never part of the statement. */
    private <T> TypedQuery<T> statement(String select, OrganisationQuery query, String order, Class<T> type) {
        String condition = switch (query.show()) {
            case ALL -> "";
            case UNMANAGED -> UNMANAGED;
            case CLOSED -> " and o.closedAt is not null";
        };
        TypedQuery<T> statement = database.createQuery(select + FROM + condition + order, type)
                .setParameter("pattern", SearchText.pattern(query.text()))
                .setParameter("number", number(query.text()));
        return query.show() == Show.UNMANAGED ? statement.setParameter("managers", MANAGERS) : statement;
    }

    private static String order(OrganisationQuery query) {
        String direction = query.descending() ? " desc" : "";
        String first = switch (query.order()) {
            case NAME -> "";
            case PLACE -> "lower(o.city)" + direction + ", ";
            case PEOPLE -> PEOPLE + direction + ", ";
        };
        return first + "lower(o.name)" + direction + ", o.city, o.enterpriseNumber";
    }

    /** The open organisations that have no registered manager who is not blocked. */
    public Set<UUID> unmanaged() {
        return memberships.without(MANAGERS);
    }

    private List<FoundOrganisation> organisations(List<UUID> ids) {
        Map<UUID, OrganisationView> views = organisations.findAllById(ids).stream()
                .map(Organisation::view)
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
        Set<UUID> managed = memberships.withRegistered(ids, MANAGERS);
        Map<UUID, Long> people = memberships.countByOrganisation(ids).stream()
                .collect(Collectors.toMap(PeopleCount::organisationId, PeopleCount::people));
        return ids.stream()
                .map(id -> new FoundOrganisation(views.get(id), managed.contains(id), people.getOrDefault(id, 0L)))
                .toList();
    }

    /** People write it with or without BE, dots and spaces. */
    private static String number(String text) {
        Matcher typed = NUMBER.matcher(SearchText.cut(text).replaceAll("[.\\s]", ""));
        return typed.matches() ? "%" + typed.group(1) + "%" : "";
    }
}
