package be.vormingsportaal.engine;

import be.vormingsportaal.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what cases are about, in one statement for all stories. */
@Component
public class CaseSubjects {

    private final List<CaseSubjectTable> tables;
    private final JdbcClient database;

    CaseSubjects(List<CaseSubjectTable> tables, JdbcClient database) {
        this.tables = tables;
        this.database = database;
    }

    /** Leaves out the keys whose story has no {@link CaseSubjectTable}, or whose row is gone. */
    public Map<CaseKey, CaseSubject> of(Collection<CaseKey> keys) {
        Map<String, Set<UUID>> ids = new HashMap<>();
        for (CaseKey key : keys) {
            ids.computeIfAbsent(key.story(), story -> new HashSet<>()).add(key.businessKey());
        }
        List<CaseSubjectTable> asked =
                tables.stream().filter(table -> ids.containsKey(table.story())).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        JdbcClient.StatementSpec statement = database.sql(asked.stream()
                .map(table -> table.select(table.id() + " in (:" + parameter(table) + ")"))
                .collect(Collectors.joining(" union all ")));
        for (CaseSubjectTable table : asked) {
            statement = statement.param(parameter(table), ids.get(table.story()));
        }
        return statement.query((row, number) -> subject(row)).list().stream()
                .collect(Collectors.toMap(CaseSubject::key, subject -> subject, (one, other) -> one));
    }

    /** What the case is about without the facts about people, for what the engine keeps. */
    public Optional<CaseSubject> impersonal(CaseKey key) {
        boolean words =
                tables.stream().anyMatch(table -> table.story().equals(key.story()) && table.wordsAreImpersonal());
        return Optional.ofNullable(of(List.of(key)).get(key))
                .map(subject -> new CaseSubject(
                        key,
                        Optional.empty(),
                        Optional.empty(),
                        subject.number(),
                        subject.amount(),
                        subject.day(),
                        subject.about().filter(about -> words),
                        Optional.empty()));
    }

    /** All that is, or was, about a person: also what has no case any more. */
    public List<CaseSubject> ofPerson(UUID account) {
        return where("person", account);
    }

    /** The same for an organisation. */
    public List<CaseSubject> ofOrganisation(UUID organisation) {
        return where("organisation", organisation);
    }

    private List<CaseSubject> where(String fact, UUID value) {
        String sql = tables.stream()
                .flatMap(table -> table.column(fact).map(column -> table.select(column + " = :value")).stream())
                .collect(Collectors.joining(" union all "));
        return sql.isEmpty()
                ? List.of()
                : database.sql(sql)
                        .param("value", value)
                        .query((row, number) -> subject(row))
                        .list();
    }

    private static String parameter(CaseSubjectTable table) {
        return table.story().replace('-', '_');
    }

    private static CaseSubject subject(ResultSet row) throws SQLException {
        return new CaseSubject(
                new CaseKey(row.getString("story"), row.getObject("subject_id", UUID.class)),
                Optional.ofNullable(row.getObject("subject_person", UUID.class)),
                Optional.ofNullable(row.getObject("subject_organisation", UUID.class)),
                text(row, "subject_number"),
                amount(row),
                Optional.ofNullable(row.getObject("subject_day", LocalDate.class)),
                text(row, "subject_about"),
                text(row, "subject_page"));
    }

    private static Optional<Money> amount(ResultSet row) throws SQLException {
        long cents = row.getLong("subject_cents");
        return row.wasNull() ? Optional.empty() : Optional.of(Money.ofCents(cents));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
