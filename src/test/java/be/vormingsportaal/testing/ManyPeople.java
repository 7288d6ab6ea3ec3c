package be.vormingsportaal.testing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Care providers by the thousand, straight into the tables: as many registrations would take minutes. Every second one is
 * registered and has one instrument; the others have none.
 */
public final class ManyPeople {

    private static final OffsetDateTime SINCE = OffsetDateTime.parse("2026-01-05T09:00:00Z");

    private final JdbcTemplate jdbc;

    public ManyPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param instrument code of the one that half of them have */
    public List<UUID> join(UUID organisationId, int count, String instrument) {
        List<UUID> ids =
                IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
        List<UUID> registered = IntStream.range(0, count)
                .filter(i -> i % 2 == 0)
                .mapToObj(ids::get)
                .toList();
        insert(
                "insert into account (id, email, role, first_name, last_name, session_generation, newsletter,"
                        + " public_listing, version) values (?, ?, 'CAREGIVER', 'Lies', ?, 0, false, false, 0)",
                ids.stream()
                        .map(id -> new Object[] {id, "veel." + id + "@voorbeeld.example", "Peeters " + letters(id)})
                        .toList());
        insert(
                "insert into membership (account_id, organisation_id, since, version) values (?, ?, ?, 0)",
                ids.stream().map(id -> new Object[] {id, organisationId, SINCE}).toList());
        insert(
                "update account set registered_at = ? where id = ?",
                registered.stream().map(id -> new Object[] {SINCE, id}).toList());
        insert(
                "insert into instrument_assignment (id, account_id, instrument_code, version) values (?, ?, ?, 0)",
                registered.stream()
                        .map(id -> new Object[] {UUID.randomUUID(), id, instrument})
                        .toList());
        return ids;
    }

    /** Another name for each, without a digit: no name has many. */
    private static String letters(UUID id) {
        return id.toString()
                .chars()
                .map(each -> Character.isDigit(each) ? 'g' + each - '0' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Tests that look at everybody would take the longer for each of them. */
    public void forget() {
        String those = " where account_id in (select id from account where email like 'veel.%')";
        for (String table : List.of("training_participant", "instrument_assignment", "membership")) {
            jdbc.update("delete from " + table + those);
        }
        jdbc.update("delete from account where email like 'veel.%'");
    }

    private void insert(String sql, List<Object[]> rows) {
        jdbc.batchUpdate(sql, rows, 1_000, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
        });
    }
}
