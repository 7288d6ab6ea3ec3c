package be.vormingsportaal.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the engine's own queries about tasks cannot tell in one statement. It checks no rights: callers ask about
 * tasks that the engine showed to the reader, or count those of a group that the reader is in.
 */
@Component
public class TaskRows {

    /** A database takes so many values in one list at least. */
    private static final int AT_ONCE = 1000;

    private final JdbcClient database;

    TaskRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * The case of a task.
     *
     * @param groups who may do the task
     */
    public record TaskCase(CaseKey key, Set<String> groups) {}

    /** The cases of these tasks; those that are over meanwhile are left out. */
    public Map<UUID, TaskCase> cases(Collection<UUID> tasks) {
        Map<UUID, TaskCase> cases = new HashMap<>();
        List<String> ids = tasks.stream().map(UUID::toString).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            database.sql("select t.id_, d.key_, e.business_key_, l.group_id_ from act_ru_task t"
                            + " join act_ru_execution e on e.id_ = t.proc_inst_id_"
                            + " join act_re_procdef d on d.id_ = t.proc_def_id_"
                            + " left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'"
                            + " where t.id_ in (:ids)")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .query(row -> {
                        CaseKey key = new CaseKey(row.getString(2), UUID.fromString(row.getString(3)));
                        cases.computeIfAbsent(
                                        UUID.fromString(row.getString(1)), id -> new TaskCase(key, new HashSet<>()))
                                .groups()
                                .add(row.getString(4));
                    });
        }
        return cases;
    }

    /** How many tasks wait for this person: those of the group that nobody took, and those that the person took. */
    public int waiting(String group, UUID account) {
        // from the group on, for which there is an index: each page of a manager asks this, and most tasks are of
        // others
        return database.sql("select (select count(distinct t.id_) from act_ru_identitylink l"
                        + " join act_ru_task t on t.id_ = l.task_id_ where l.group_id_ = :group"
                        + " and l.type_ = 'candidate' and t.assignee_ is null)"
                        + " + (select count(*) from act_ru_task where assignee_ = :account)")
                .param("group", group)
                .param("account", account.toString())
                .query(Integer.class)
                .single();
    }

    /** The ids of all open tasks. */
    public Set<UUID> open() {
        return database.sql("select id_ from act_ru_task").query(String.class).list().stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
