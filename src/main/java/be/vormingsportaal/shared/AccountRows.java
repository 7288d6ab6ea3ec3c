package be.vormingsportaal.shared;

import be.vormingsportaal.shared.MergePart.Merge;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts and moves the rows that refer to an account. It works on tables, so that a row with entities and one without
 * are moved alike; each row counts as changed.
 */
@Component
public class AccountRows {

    private final JdbcClient database;
    private final EntityManager entities;

    AccountRows(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** @param column as {@code table.column} */
    public int count(String column, UUID accountId) {
        entities.flush();
        return database.sql("select count(*) from " + table(column) + " where " + column + " = :account")
                .param("account", accountId)
                .query(Integer.class)
                .single();
    }

    /**
     * Makes the kept account's what is the ended one's. What was read before is read anew afterwards.
     *
     * @param column as {@code table.column}
     */
    public void move(String column, Merge merge) {
        entities.flush();
        String name = column.substring(column.indexOf('.') + 1);
        database.sql("update " + table(column) + " set " + name + " = :kept, version = version + 1 where " + name
                        + " = :ended")
                .param("kept", merge.kept())
                .param("ended", merge.ended())
                .update();
        entities.clear();
    }

    private static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }
}
