package be.vormingsportaal.identity;

import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.worklist.task.TaskGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the filters that Tasklist opens with, at start. The engine has no unique name for a filter. A table of ours
 * therefore remembers each filter by a key of its own, and that key decides between nodes that start together.
 */
@Component
class EngineFilters {

    /** The variables that say something to people; the others are dates for timers, and addresses. */
    private static final List<String> SHOWN =
            List.of("invoiceNumber", "instrument", "institution", "obtainedOn", "expiresOn");

    private final FilterService filters;
    private final TaskService tasks;
    private final EngineAuthorizations authorizations;
    private final JdbcTemplate database;
    private final TransactionOperations transaction;
    private final MessageSource messages;

    EngineFilters(
            ProcessEngine engine,
            EngineAuthorizations authorizations,
            JdbcTemplate database,
            TransactionOperations transaction,
            MessageSource messages) {
        this.filters = engine.getFilterService();
        this.tasks = engine.getTaskService();
        this.authorizations = authorizations;
        this.database = database;
        this.transaction = transaction;
        this.messages = messages;
    }

    /** Managers have tasks of one kind, and need no filter by kind. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void make() {
        make(
                "group-tasks",
                10,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks(),
                EngineGroups.KCD_STAFF,
                EngineGroups.MANAGERS);
        make(
                "my-tasks",
                20,
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"),
                EngineGroups.KCD_STAFF,
                EngineGroups.MANAGERS);
        int priority = 30;
        for (TaskGroup group : TaskGroup.values()) {
            make(
                    group.name().toLowerCase(Locale.ROOT),
                    priority++,
                    tasks.createTaskQuery()
                            .processDefinitionKeyIn(group.processes().toArray(String[]::new))
                            .taskCandidateGroupInExpression("${currentUserGroups()}")
                            .includeAssignedTasks(),
                    EngineGroups.KCD_STAFF);
        }
    }

    /** What Tasklist shows beside the names of tasks: only these of the variables, and in Dutch. */
    private List<Map<String, String>> variables() {
        return SHOWN.stream()
                .map(name -> Map.of(
                        "name", name, "label", messages.getMessage("engine.variable." + name, null, Belgium.LOCALE)))
                .toList();
    }

    private void make(String key, int priority, TaskQuery query, String... readers) {
        String id;
        try {
            id = transaction.execute(status -> idOf(key, priority, query));
        } catch (DuplicateKeyException anotherNodeMadeIt) {
            id = database.queryForObject("select filter_id from engine_filter where name = ?", String.class, key);
        }
        for (String group : readers) {
            authorizations.grant(group, Resources.FILTER, id, Permissions.READ);
        }
    }

    private String idOf(String key, int priority, TaskQuery query) {
        List<String> known =
                database.queryForList("select filter_id from engine_filter where name = ?", String.class, key);
        Filter filter = known.isEmpty() ? filters.newTaskFilter() : filters.getFilter(known.get(0));
        filter.setName(messages.getMessage("engine.filter." + key, null, Belgium.LOCALE));
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description",
                messages.getMessage("engine.filter." + key + ".description", null, Belgium.LOCALE),
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                variables()));
        String id = filters.saveFilter(filter).getId();
        if (known.isEmpty()) {
            database.update("insert into engine_filter (name, filter_id) values (?, ?)", key, id);
        }
        return id;
    }
}
