package be.vormingsportaal.desk;

import be.vormingsportaal.organisations.people.OrganisationSearch;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts the organisations without a manager. An organisation loses its manager in many ways and has none to begin with, so
 * that no row of its own says since when. Each planning of daily mails keeps which ones there are.
 */
@Component
class UnmanagedOrganisations {

    private final OrganisationSearch organisations;
    private final JdbcTemplate database;

    UnmanagedOrganisations(OrganisationSearch organisations, JdbcTemplate database) {
        this.organisations = organisations;
        this.database = database;
    }

    /** @param since what no planning kept until then is new */
    Need since(Instant since) {
        Set<UUID> unmanaged = organisations.unmanaged();
        Set<UUID> known =
                ids("select organisation_id from unmanaged_organisation where since <= ?", Timestamp.from(since));
        return Need.of(
                NeedKind.UNMANAGED_ORGANISATIONS,
                unmanaged.size(),
                unmanaged.stream().filter(id -> !known.contains(id)).count());
    }

    /** The caller holds the day whose mails it plans, so that nobody else does the same at this moment. */
    void keep(Instant now) {
        Set<UUID> unmanaged = organisations.unmanaged();
        Set<UUID> known = ids("select organisation_id from unmanaged_organisation");
        database.batchUpdate(
                "delete from unmanaged_organisation where organisation_id = ?",
                without(known, unmanaged).map(id -> new Object[] {id}).toList());
        // never after the moment that the mails of this planning keep in their own columns, however those are rounded
        Timestamp since = Timestamp.from(now.truncatedTo(ChronoUnit.MILLIS));
        database.batchUpdate(
                "insert into unmanaged_organisation (organisation_id, since) values (?, ?)",
                without(unmanaged, known).map(id -> new Object[] {id, since}).toList());
    }

    private static Stream<UUID> without(Set<UUID> all, Set<UUID> some) {
        return all.stream().filter(id -> !some.contains(id));
    }

    private Set<UUID> ids(String sql, Object... parameters) {
        return new HashSet<>(database.queryForList(sql, UUID.class, parameters));
    }
}
