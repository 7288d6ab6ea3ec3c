package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.MembershipEndReason;
import be.vormingsportaal.organisations.people.PersonEntry.Belonging;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PageOf;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who has an account, to look through, for staff. It reads the tables of three modules, because pages of a list
 * cannot be put together from several statements. Parts of the statements are constants; what somebody typed is always a
 * parameter.
 */
@Service
@Transactional(readOnly = true)
public class Everybody {

    private static final String FROM = " from Account a left join Membership m on m.accountId = a.id"
            + " left join Organisation o on o.id = m.organisationId where 1 = 1";

    private final EntityManager database;

    Everybody(EntityManager database) {
        this.database = database;
    }

    /** @param page from 0; when there is no such page, the last one is read */
    public PageOf<PersonEntry> page(EverybodyQuery query, int page) {
        long total = (Long) statement("select count(a)", query, "").getSingleResult();
        return PageOf.counted(total, page, shown -> entries(ids(query, shown * PageOf.SIZE, PageOf.SIZE)));
    }

    /** The ids of all whom the query finds, in its order. */
    public List<UUID> ids(EverybodyQuery query) {
        return ids(query, 0, Integer.MAX_VALUE);
    }

    /** These people, in this order. Those who are gone meanwhile are left out. */
    public List<PersonEntry> entries(Collection<UUID> ids) {
        Map<UUID, PersonEntry> found = new HashMap<>();
        database.createQuery(
                        "select a.id, a.firstName, a.lastName, a.email, a.role, a.registeredAt, o.id, o.name" + FROM
                                + " and a.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> found.put((UUID) row[0], entry(row)));
        return ids.stream().map(found::get).filter(entry -> entry != null).toList();
    }

    /** How many people of the organisation have which role. Roles that nobody has are left out. */
    public List<RoleCount> counts(UUID organisationId) {
        List<RoleCount> counts = database
                .createQuery(
                        "select a.role, count(a), count(a) - count(a.registeredAt) from Membership m"
                                + " join Account a on a.id = m.accountId where m.organisationId = :id group by a.role",
                        Object[].class)
                .setParameter("id", organisationId)
                .getResultList()
                .stream()
                .map(row -> new RoleCount((Role) row[0], (Long) row[1], (Long) row[2]))
                .toList();
        return Arrays.stream(Role.values())
                .flatMap(role -> counts.stream().filter(count -> count.role() == role))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(EverybodyQuery query, int first, int most) {
        return statement("select a.id", query, " order by " + order(query))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private Query statement(String select, EverybodyQuery query, String order) {
        StringBuilder text = new StringBuilder(select).append(FROM);
        Map<String, Object> parameters = new HashMap<>();
        List<String> patterns =
                SearchQuery.read(query.text()).map(SearchQuery::patterns).orElse(List.of());
        for (int index = 0; index < patterns.size(); index++) {
            text.append(" and a.searchText like :word" + index);
            parameters.put("word" + index, patterns.get(index));
        }
        query.role().ifPresent(role -> {
            text.append(" and a.role = :role");
            parameters.put("role", role);
        });
        query.registered()
                .ifPresent(registered ->
                        text.append(registered ? " and a.registeredAt is not null" : " and a.registeredAt is null"));
        query.where().ifPresent(where -> where(where, text, parameters));
        Query statement = database.createQuery(text.append(order).toString());
        parameters.forEach(statement::setParameter);
        return statement;
    }

    /** Staff belong to no organisation because they see to all; they are not meant. */
    private static void where(EverybodyQuery.Where where, StringBuilder text, Map<String, Object> parameters) {
        if (where.organisationId().isEmpty()) {
            text.append(" and m.accountId is null and a.role not in :staff");
            parameters.put("staff", Role.which(Role::isStaff));
            return;
        }
        parameters.put("organisation", where.organisationId().get());
        if (where.released()) {
            text.append(" and exists (select 1 from PastMembership p where p.accountId = a.id"
                    + " and p.organisationId = :organisation and p.reason = :closed)");
            parameters.put("closed", MembershipEndReason.CLOSED);
        } else {
            text.append(" and m.organisationId = :organisation");
        }
    }

    /** These are names of columns, and never what somebody typed. */
    private static String order(EverybodyQuery query) {
        String direction = query.descending() ? " desc" : "";
        List<String> columns = new ArrayList<>(
                switch (query.order()) {
                    case NAME -> List.<String>of();
                    case EMAIL -> List.of("a.email");
                    case ROLE -> List.of("a.role");
                    case ORGANISATION -> List.of("lower(coalesce(o.name, ''))");
                });
        columns.addAll(List.of("lower(a.lastName)", "lower(a.firstName)", "a.id"));
        return String.join(
                ", ", columns.stream().map(column -> column + direction).toList());
    }

    private static PersonEntry entry(Object... row) {
        return new PersonEntry(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                new EmailAddress((String) row[3]).display(),
                (Role) row[4],
                Optional.ofNullable((Instant) row[5]),
                Optional.ofNullable((UUID) row[6]).map(id -> new Belonging(id, (String) row[7])));
    }
}
