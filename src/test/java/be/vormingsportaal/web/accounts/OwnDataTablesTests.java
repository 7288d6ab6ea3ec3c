package be.vormingsportaal.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalTest;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever adds a table about people adds a section to what they may take along. */
@PortalTest
class OwnDataTablesTests {

    @Autowired
    DataSource dataSource;

    @Test
    void noTableThatPointsToAnAccountIsForgotten() throws Exception {
        assertThat(pointingToAccounts()).containsExactlyElementsOf(new TreeSet<>(OwnDataSections.SECTIONS.keySet()));
    }

    private Set<String> pointingToAccounts() throws Exception {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData schema = connection.getMetaData();
            try (ResultSet keys = schema.getExportedKeys(null, null, "ACCOUNT");
                    ResultSet columns = schema.getColumns(null, "PUBLIC", "%", "%ACCOUNT_ID")) {
                while (keys.next()) {
                    tables.add(keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
                while (columns.next()) {
                    tables.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }
}
