package be.vormingsportaal.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The first migration: makes the engine's tables from the scripts that the engine ships for this database. The engine
 * itself never changes its schema; a newer engine needs a further migration with its upgrade script.
 */
class EngineSchemaMigration implements JavaMigration {

    private static final Map<String, String> SCRIPT_NAMES = Map.of("H2", "h2", "PostgreSQL", "postgres");
    private static final List<String> PARTS = List.of(
            "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine schema 7.24.0";
    }

    @Override
    public Integer getChecksum() {
        return 72400;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        String product = context.getConnection().getMetaData().getDatabaseProductName();
        String name = SCRIPT_NAMES.get(product);
        if (name == null) {
            throw new IllegalStateException("The portal runs on H2 and PostgreSQL, not on " + product);
        }
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(
                    context.getConnection(),
                    new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti." + name + ".create." + part + ".sql"));
        }
    }
}
