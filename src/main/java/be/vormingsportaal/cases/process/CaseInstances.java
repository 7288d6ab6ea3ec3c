package be.vormingsportaal.cases.process;

import be.vormingsportaal.cases.CaseRun;
import be.vormingsportaal.engine.CaseKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases in the engine's history, which has the running ones too. */
@Component
class CaseInstances {

    private static final String STORY =
            "case when p.proc_def_key_ = 'notice' then coalesce(v.text_, p.proc_def_key_) else p.proc_def_key_ end";

    private static final String FROM = " from act_hi_procinst p left join act_hi_varinst v"
            + " on v.proc_inst_id_ = p.id_ and v.name_ = 'kind' and p.proc_def_key_ = 'notice'";

    private static final String SELECT = "select p.id_, p.proc_def_id_, p.proc_def_key_, " + STORY
            + " as story, p.business_key_, p.start_time_, p.end_time_, p.state_, p.super_process_instance_id_" + FROM;

    /** PostgreSQL takes 65 535 values in a statement at most. */
    private static final int AT_ONCE = 10_000;

    private final JdbcClient database;

    CaseInstances(JdbcClient database) {
        this.database = database;
    }

    /**
     * A case, or one run of it.
     *
     * @param definition id of the version of the model that it goes by
     * @param caller id of the instance that called this one
     */
    record Instance(
            String id,
            String definition,
            String process,
            CaseKey key,
            Instant began,
            Optional<Instant> ended,
            String state,
            Optional<String> caller) {}

    /**
     * The runs of a case, oldest first, with those of the cases that they call and are called by. There is no index on
     * the caller, but there is one on the outermost case.
     */
    List<Instance> family(CaseKey key) {
        return database.sql(SELECT + " where p.root_proc_inst_id_ in (select m.root_proc_inst_id_"
                        + " from act_hi_procinst m where m.business_key_ = :key)"
                        + " order by p.start_time_, p.id_")
                .param("key", key.businessKey().toString())
                .query((row, number) -> instance(row))
                .list();
    }

    /** Newest first. */
    List<CaseRun> of(Collection<UUID> businessKeys) {
        List<String> keys = businessKeys.stream().map(UUID::toString).toList();
        List<Instance> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            found.addAll(database.sql(SELECT + " where p.business_key_ in (:keys)")
                    .param("keys", keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                    .query((row, number) -> instance(row))
                    .list());
        }
        return found.stream()
                .sorted(Comparator.comparing(Instance::began).reversed().thenComparing(Instance::id))
                .map(one -> new CaseRun(one.key(), one.began(), one.ended()))
                .toList();
    }

    private static Instance instance(ResultSet row) throws SQLException {
        return new Instance(
                row.getString("id_"),
                row.getString("proc_def_id_"),
                row.getString("proc_def_key_"),
                new CaseKey(row.getString("story"), UUID.fromString(row.getString("business_key_"))),
                row.getTimestamp("start_time_").toInstant(),
                Optional.ofNullable(row.getTimestamp("end_time_")).map(Timestamp::toInstant),
                row.getString("state_"),
                Optional.ofNullable(row.getString("super_process_instance_id_")));
    }
}
