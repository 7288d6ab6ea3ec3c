package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.ImportRow;
import be.vormingsportaal.imports.reading.RowProblem;
import be.vormingsportaal.imports.reading.RowState;
import be.vormingsportaal.organisations.membership.AddOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the rows of imports. They are read and written thousands at a time, and only their results change. Therefore
 * they are plain rows and no entities.
 */
@Repository
class ImportRows {

    private static final String PROBLEMS_APART = "\n";
    private static final String CODES_APART = ",";
    private static final int BATCH = 500;

    private final JdbcTemplate template;
    private final JdbcClient database;

    ImportRows(JdbcTemplate template, JdbcClient database) {
        this.template = template;
        this.database = database;
    }

    void insert(UUID importId, List<ImportRow> rows) {
        template.batchUpdate(
                "insert into caregiver_import_row (import_id, line, first_name, last_name, email, instruments,"
                        + " problems, state, attempts) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, importId);
                    statement.setInt(2, row.line());
                    statement.setString(3, row.firstName());
                    statement.setString(4, row.lastName());
                    statement.setString(5, row.email());
                    statement.setString(6, String.join(CODES_APART, row.instruments()));
                    statement.setString(
                            7,
                            row.problems().stream().map(RowProblem::write).collect(Collectors.joining(PROBLEMS_APART)));
                    statement.setString(8, row.state().name());
                });
    }

    /** They come in the order of the file. */
    List<ImportRow> all(UUID importId) {
        return database.sql("select * from caregiver_import_row where import_id = :id order by line")
                .param("id", importId)
                .query(ImportRows::row)
                .list();
    }

    /** The lines to carry out next. Those that failed before come last. */
    List<Integer> next(UUID importId, int most) {
        return database.sql("select line from caregiver_import_row where import_id = :id and state = 'OPEN'"
                        + " order by attempts, line limit :most")
                .param("id", importId)
                .param("most", most)
                .query(Integer.class)
                .list();
    }

    /** Reads the row as it is now, and holds it until the transaction ends; empty when it has a result already. */
    Optional<ImportRow> holdOpen(UUID importId, int line) {
        return database.sql("select * from caregiver_import_row where import_id = :id and line = :line" + " for update")
                .param("id", importId)
                .param("line", line)
                .query(ImportRows::row)
                .optional()
                .filter(row -> row.state() == RowState.OPEN);
    }

    void done(UUID importId, int line, AddOutcome outcome) {
        database.sql("update caregiver_import_row set state = 'DONE', outcome = :outcome"
                        + " where import_id = :id and line = :line")
                .param("outcome", outcome.name())
                .param("id", importId)
                .param("line", line)
                .update();
    }

    /** Counts a try that failed. After the last try the row has failed for good. */
    void tried(UUID importId, int line, int mostTries) {
        database.sql("update caregiver_import_row set attempts = attempts + 1,"
                        + " state = case when attempts + 1 >= :most then 'FAILED' else state end"
                        + " where import_id = :id and line = :line and state = 'OPEN'")
                .param("most", mostTries)
                .param("id", importId)
                .param("line", line)
                .update();
    }

    void leaveOut(UUID importId, Collection<Integer> lines) {
        template.batchUpdate(
                "update caregiver_import_row set state = 'TOO_OFTEN' where import_id = ? and line = ?",
                lines,
                BATCH,
                (statement, line) -> {
                    statement.setObject(1, importId);
                    statement.setInt(2, line);
                });
    }

    void delete(UUID importId) {
        database.sql("delete from caregiver_import_row where import_id = :id")
                .param("id", importId)
                .update();
    }

    /** How many rows are how far. Where no row is, there is no count. */
    List<RowCount> counts(UUID importId) {
        return database.sql("select state, outcome, count(*) as rows_of_it from caregiver_import_row"
                        + " where import_id = :id group by state, outcome")
                .param("id", importId)
                .query((row, number) -> new RowCount(
                        RowState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("outcome")).map(AddOutcome::valueOf),
                        row.getInt("rows_of_it")))
                .list();
    }

    private static ImportRow row(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new ImportRow(
                row.getInt("line"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                codes(row.getString("instruments")),
                parts(row.getString("problems"), PROBLEMS_APART)
                        .map(RowProblem::read)
                        .toList(),
                RowState.valueOf(row.getString("state")),
                Optional.ofNullable(outcome).map(AddOutcome::valueOf));
    }

    private static Set<String> codes(String written) {
        return parts(written, CODES_APART).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> parts(String written, String apart) {
        return written.isEmpty() ? Stream.empty() : Arrays.stream(written.split(apart));
    }
}
