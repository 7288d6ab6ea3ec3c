package be.vormingsportaal.engine;

import be.vormingsportaal.engine.CaseProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds cases whose aggregate does not exist, and aggregates whose case does not exist. A row and its token are
 * committed together, and each look is one statement that sees one moment. Whatever it finds is therefore wrong,
 * however much happens meanwhile.
 *
 * <p>The statements subtract one set of ids from another. Both databases do that in one pass over each set, also for
 * many thousands of ids.
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
        List<CaseProblem> problems = new ArrayList<>(casesOfUnknownStories());
        for (CaseTable table : tables) {
            String ids = "select cast(" + table.idColumn() + " as varchar(255)) from " + table.table();
            problems.addAll(find(Kind.CASE_WITHOUT_AGGREGATE, table, RUNNING + " except " + ids));
            if (table.openCondition() != null) {
                String open = ids + " where " + table.openCondition();
                problems.addAll(find(Kind.AGGREGATE_WITHOUT_CASE, table, open + " except " + RUNNING));
            }
        }
        return problems;
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
