package be.vormingsportaal.accounts.merging;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds where the database names an account, in whatever column of whatever table of the portal. */
public class AccountTraces {

    private static final String TEXTS = """
            select lower(table_name) as table_name, lower(column_name) as column_name
            from information_schema.columns
            where lower(table_schema) = 'public' and lower(table_name) not like 'act\\_%' escape '\\'
                and lower(table_name) not like 'flyway\\_%' escape '\\'
                and lower(data_type) in ('uuid', 'character varying')
            """;

    private final JdbcClient database;

    public AccountTraces(JdbcClient database) {
        this.database = database;
    }

    /** @return columns, each as {@code table.column} */
    public List<String> of(UUID accountId) {
        return database
                .sql(TEXTS)
                .query((row, number) -> row.getString("table_name") + "." + row.getString("column_name"))
                .list()
                .stream()
                .filter(column -> isIn(column, accountId))
                .toList();
    }

    private boolean isIn(String column, UUID accountId) {
        return database.sql("select count(*) from " + column.substring(0, column.indexOf('.')) + " where cast(" + column
                                + " as varchar) like :id")
                        .param("id", "%" + accountId + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
