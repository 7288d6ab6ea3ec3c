package be.vormingsportaal.engine;

import be.vormingsportaal.engine.CaseProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds cases whose aggregate does not exist, and aggregates whose case does not exist. A row and its token are
 * committed together. It reads the running cases once and lays the ids of each table beside them. Where these do not go
 * together, one statement that sees one moment says what is wrong, since a case may have begun in between. Whatever it
 * finds is therefore wrong, however much happens meanwhile.
 */
@Component
public class CaseConsistency {

    private static final String RUNNING = "select e.business_key_" + RunningCases.OF_STORY;

    private final List<CaseTable> tables;
    private final JdbcClient database;

    CaseConsistency(List<CaseTable> tables, JdbcClient database) {
        this.tables = tables;
        this.database = database;
    }

    /** It is empty when all is well. A case of a story that no {@link CaseTable} knows is a case without aggregate. */
    public List<CaseProblem> problems() {
        Map<String, Set<String>> running = running();
        List<CaseProblem> problems = new ArrayList<>();
        if (!tables.stream().map(CaseTable::story).collect(Collectors.toSet()).containsAll(running.keySet())) {
            problems.addAll(casesOfUnknownStories());
        }
        for (CaseTable table : tables) {
            Set<String> cases = running.getOrDefault(table.story(), Set.of());
            String ids = "select cast(" + table.idColumn() + " as varchar(255)) from " + table.table();
            if (!cases.isEmpty() && !ids(ids).containsAll(cases)) {
                problems.addAll(find(Kind.CASE_WITHOUT_AGGREGATE, table, RUNNING + " except " + ids));
            }
            String open = ids + " where " + table.openCondition();
            if (table.openCondition() != null && !cases.containsAll(ids(open))) {
                problems.addAll(find(Kind.AGGREGATE_WITHOUT_CASE, table, open + " except " + RUNNING));
            }
        }
        return problems;
    }

    /** The business keys of the running cases of each story. */
    private Map<String, Set<String>> running() {
        Map<String, Set<String>> keys = new HashMap<>();
        database.sql("select " + RunningCases.STORY + ", coalesce(e.business_key_, '')" + RunningCases.ALL)
                .query(row -> {
                    keys.computeIfAbsent(row.getString(1), story -> new HashSet<>())
                            .add(row.getString(2));
                });
        return keys;
    }

    private Set<String> ids(String sql) {
        return new HashSet<>(database.sql(sql).query(String.class).list());
    }

    private List<CaseProblem> find(Kind kind, CaseTable table, String sql) {
        return database.sql(sql).param("story", table.story()).query(String.class).list().stream()
                .map(key -> new CaseProblem(kind, table.story(), Objects.requireNonNullElse(key, "")))
                .toList();
    }

    private List<CaseProblem> casesOfUnknownStories() {
        return database.sql("select " + RunningCases.STORY + ", coalesce(e.business_key_, '')" + RunningCases.ALL
                        + " and " + RunningCases.STORY + " not in (:known)")
                .param("known", tables.stream().map(CaseTable::story).toList())
                .query((row, number) ->
                        new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, row.getString(1), row.getString(2)))
                .list();
    }
}
