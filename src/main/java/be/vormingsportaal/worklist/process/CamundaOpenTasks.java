package be.vormingsportaal.worklist.process;

import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.worklist.process.TaskCaller.Caller;
import be.vormingsportaal.worklist.task.OpenTask;
import be.vormingsportaal.worklist.task.OpenTasks;
import be.vormingsportaal.worklist.task.TaskAudience;
import be.vormingsportaal.worklist.task.TaskSearch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Asks the engine, signed in as the reader: what the engine does not show in Tasklist is not found here either. */
@Component
class CamundaOpenTasks implements OpenTasks {

    /** The engine gives somebody who is signed in no more than 2000 at once. */
    private static final int AT_ONCE = 1000;

    private final TaskService tasks;
    private final FormService forms;
    private final TaskCaller callers;
    private final Clock clock;

    CamundaOpenTasks(TaskService tasks, FormService forms, TaskCaller callers, Clock clock) {
        this.tasks = tasks;
        this.forms = forms;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public PageOf<OpenTask> page(UUID reader, TaskSearch search, int index) {
        return callers.as(
                reader,
                caller -> PageOf.counted(
                        query(caller, search).count(),
                        index,
                        page -> read(ordered(query(caller, search), search), page * PageOf.SIZE, PageOf.SIZE)));
    }

    @Override
    public List<OpenTask> all(UUID reader, TaskSearch search) {
        return callers.as(reader, caller -> {
            List<OpenTask> all = new ArrayList<>();
            List<OpenTask> some;
            do {
                some = read(query(caller, search).orderByTaskId().asc(), all.size(), AT_ONCE);
                all.addAll(some);
            } while (some.size() == AT_ONCE);
            return all;
        });
    }

    @Override
    public List<OpenTask> these(UUID reader, List<UUID> taskIds) {
        String[] ids = taskIds.stream().map(UUID::toString).toArray(String[]::new);
        return ids.length == 0
                ? List.of()
                : callers.as(reader, caller -> read(tasks.createTaskQuery().taskIdIn(ids), 0, AT_ONCE));
    }

    @Override
    public Optional<FormFile> form(UUID reader, UUID taskId) {
        String id = taskId.toString();
        return callers.as(reader, caller -> {
            if (tasks.createTaskQuery().taskId(id).count() == 0) {
                return Optional.empty();
            }
            try (InputStream file = forms.getDeployedTaskForm(id)) {
                return Optional.of(
                        new FormFile(new String(file.readAllBytes(), StandardCharsets.UTF_8), tasks.getVariables(id)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private TaskQuery query(Caller caller, TaskSearch search) {
        TaskQuery query = tasks.createTaskQuery().active();
        if (!search.processes().isEmpty()) {
            query.processDefinitionKeyIn(search.processes().toArray(String[]::new));
        }
        search.kind().ifPresent(kind -> query.taskDefinitionKey(kind.element()));
        if (search.overdue()) {
            query.dueBefore(Date.from(clock.instant()));
        }
        switch (search.taken()) {
            case ME -> {
                return query.taskAssignee(caller.id());
            }
            case OTHERS -> query.taskAssigned().taskAssigneeNotIn(caller.id());
            case NOBODY -> query.taskUnassigned();
            case ANYBODY -> {
                // no condition
            }
        }
        return forAudience(query, caller, search.audience());
    }

    private static TaskQuery forAudience(TaskQuery query, Caller caller, TaskAudience audience) {
        TaskAudience asked = caller.isStaff() ? audience : TaskAudience.OWN;
        return switch (asked) {
            // a manager without an organisation is in no group, and has no tasks
            case OWN ->
                caller.groups().isEmpty()
                        ? query.taskAssignee(caller.id())
                        : query.taskCandidateGroupIn(caller.groups()).includeAssignedTasks();
            case ORGANISATIONS ->
                query.taskCandidateGroupLike(EngineGroups.ofAnyOrganisation()).includeAssignedTasks();
            case ALL -> query;
        };
    }

    private static TaskQuery ordered(TaskQuery query, TaskSearch search) {
        TaskQuery by = switch (search.order()) {
            case SINCE -> query.orderByTaskCreateTime();
            case KIND -> query.orderByTaskNameCaseInsensitive();
            case DUE, PERSON, ORGANISATION, AMOUNT -> query.orderByDueDate();
        };
        return (search.descending() ? by.desc() : by.asc()).orderByTaskId().asc();
    }

    private static List<OpenTask> read(TaskQuery query, int from, int most) {
        return query.listPage(from, most).stream().map(CamundaOpenTasks::view).toList();
    }

    private static OpenTask view(Task task) {
        return new OpenTask(
                UUID.fromString(task.getId()),
                key(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                task.getProcessInstanceId(),
                task.getName(),
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant),
                Optional.ofNullable(task.getAssignee()).map(UUID::fromString));
    }

    /** The id of a definition is its key, its version and an id, with colons between them. */
    private static String key(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }
}
