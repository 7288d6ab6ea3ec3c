package be.vormingsportaal.listing;

import be.vormingsportaal.listing.Province.Range;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the accounts that stand on the public list today: registered trainers who asked for it, with a valid attest for
 * an instrument in use that their organisation assigned to them. Who belongs to no organisation keeps what the attest
 * proves. It reads the tables of four modules, because pages of a list cannot be put together from
 * several statements. {@code AttestationValidity} says what makes an attest valid.
 */
@Component
class PublicListQuery {

    private static final String LISTED =
            " from Account a where a.publicListing = true and a.registeredAt is not null and a.blockedAt is null and exists (select 1 from"
                    + " Attestation t, Instrument i where t.accountId = a.id and t.newestFor is not null"
                    + " and t.claim.expiresOn >= :today and i.code = t.instrumentCode and i.active = true"
                    + " and (exists (select 1 from InstrumentAssignment g where g.accountId = a.id"
                    + " and g.instrumentCode = t.instrumentCode)"
                    + " or not exists (select 1 from Membership b where b.accountId = a.id))";

    private final EntityManager database;
    private final Clock clock;

    PublicListQuery(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long count(ListingQuery query) {
        return query("select count(a)", query, "", Long.class).getSingleResult();
    }

    /** They are sorted by name. */
    List<UUID> find(ListingQuery query, int first, int most) {
        return query("select a.id", query, " order by lower(a.lastName), lower(a.firstName), a.id", UUID.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    boolean isListed(UUID accountId) {
        return database.createQuery("select count(a)" + LISTED + ") and a.id = :accountId", Long.class)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter("accountId", accountId)
                        .getSingleResult()
                > 0;
    }

    /** What somebody typed is always a parameter, and never part of the statement. */
    private <T> TypedQuery<T> query(String select, ListingQuery sought, String order, Class<T> type) {
        Map<String, Object> parameters = new TreeMap<>(Map.of("today", LocalDate.now(clock)));
        StringBuilder text = new StringBuilder(select).append(LISTED);
        if (sought.instrument() != null) {
            text.append(" and t.instrumentCode = :instrument");
            parameters.put("instrument", sought.instrument());
        }
        text.append(")");
        if (sought.province() != null) {
            text.append(" and exists (select 1 from Membership m, Organisation o where m.accountId = a.id"
                    + " and o.id = m.organisationId and length(o.postalCode) = 4 and ("
                    + within(sought.province(), parameters) + "))");
        }
        TypedQuery<T> query = database.createQuery(text.append(order).toString(), type);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Codes of four digits have the same order as texts and as numbers. */
    private static String within(Province province, Map<String, Object> parameters) {
        StringJoiner ranges = new StringJoiner(" or ");
        List<Range> all = new ArrayList<>(province.ranges());
        for (int index = 0; index < all.size(); index++) {
            parameters.put("first" + index, Integer.toString(all.get(index).first()));
            parameters.put("last" + index, Integer.toString(all.get(index).last()));
            ranges.add("o.postalCode between :first" + index + " and :last" + index);
        }
        return ranges.toString();
    }
}
