package be.vormingsportaal.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.web.accounts.OwnDataColumns.Column;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever adds a column says whether the person whom it is about gets it. */
@PortalTest
class OwnDataColumnsTests {

    private static final String OPERATIONS = "docs/operations.md";
    private static final Pattern TABLE_ROW = Pattern.compile("\\|[^|]+\\|([^|]+)\\|[^|]+\\|");
    private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

    /** The engine's tables and Flyway's are not ours. */
    private static final String COLUMNS = """
            select lower(c.table_name) as table_name, lower(c.column_name) as column_name, exists (
                select 1
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k on k.constraint_schema = r.constraint_schema
                    and k.constraint_name = r.constraint_name
                join information_schema.table_constraints u on u.constraint_schema = r.unique_constraint_schema
                    and u.constraint_name = r.unique_constraint_name
                where k.table_name = c.table_name and k.column_name = c.column_name and lower(u.table_name) = 'account'
            ) as refers_to_account
            from information_schema.columns c
            where lower(c.table_schema) = 'public' and lower(c.table_name) not like 'act\\_%' escape '\\'
                and lower(c.table_name) not like 'flyway\\_%' escape '\\'
            order by c.table_name, c.ordinal_position
            """;

    @Autowired
    JdbcClient database;

    OwnDataColumns declared;
    List<Column> schema;

    @BeforeEach
    void readBoth() throws Exception {
        declared = OwnDataColumns.declared();
        schema = database.sql(COLUMNS)
                .query((row, number) -> new Column(
                        row.getString("table_name"), row.getString("column_name"), row.getBoolean("refers_to_account")))
                .list();
    }

    @Test
    void everyColumnIsHandedOutOrLeftOutForAReason() {
        List<String> missing = declared.missing(schema);
        assertThat(missing)
                .withFailMessage(
                        "%s: add a line to %s. When it is about a person, hand it out in the OwnData of its module,"
                                + " name it on the page \"Mijn gegevens\" (OwnDataController) and in %s; else give the"
                                + " reason why not.",
                        missing, OwnDataColumns.FILE, OPERATIONS)
                .isEmpty();
    }

    @Test
    void noLineIsAboutAColumnThatIsNotThere() {
        List<String> stale = declared.stale(schema);
        assertThat(stale)
                .withFailMessage("%s: no such column, take the line out of %s", stale, OwnDataColumns.FILE)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // a column of a table about people
        "account, nickname, false",
        "enrolment, diet, false",
        // a table
        "complaint, text, false",
        "complaint, account_id, true",
        // a column that leads to a person, in a table of which a single line says that it is about nobody
        "instrument, edited_by, false",
        "receivable, reminded_person, true",
        "validity_rule, contact_email, false"
    })
    void aNewColumnIsMissed(String table, String name, boolean refersToAccount) {
        Column added = new Column(table, name, refersToAccount);
        assertThat(declared.missing(
                        Stream.concat(schema.stream(), Stream.of(added)).toList()))
                .containsExactly(added.toString());
    }

    @Test
    void operatorsReadOfEveryTableThatLeadsToAPerson() throws Exception {
        Set<String> missing = schema.stream()
                .filter(Column::leadsToAccount)
                .map(Column::table)
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(tablesForOperators());
        assertThat(missing)
                .withFailMessage(
                        "%s: add a row to %s, \"What is kept about people, and for how long\"", missing, OPERATIONS)
                .isEmpty();
    }

    @Test
    void operatorsReadOfNoTableThatIsNotThere() throws Exception {
        Set<String> stale = tablesForOperators();
        stale.removeAll(schema.stream().map(Column::table).collect(Collectors.toSet()));
        assertThat(stale)
                .withFailMessage("%s: no such table, take it out of %s", stale, OPERATIONS)
                .isEmpty();
    }

    private static Set<String> tablesForOperators() throws Exception {
        String page = Files.readString(Path.of(OPERATIONS));
        String section = page.split("\n## What is kept about people, and for how long\n")[1]
                .split("\n## ")[0];
        return TABLE_ROW
                .matcher(section)
                .results()
                .flatMap(row -> CODE.matcher(row.group(1)).results())
                .map(code -> code.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
