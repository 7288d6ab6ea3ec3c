package be.vormingsportaal.worklist.task;

import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.worklist.form.TaskForm;
import be.vormingsportaal.worklist.form.TaskForms;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the open tasks that a person may do. */
@Service
@Transactional(readOnly = true)
public class Worklist {

    /** For so many tasks at most, something is decided at once. */
    public static final int AT_ONCE = 200;

    private final OpenTasks tasks;
    private final TaskViews views;
    private final TaskForms forms;
    private final Clock clock;

    Worklist(OpenTasks tasks, TaskViews views, TaskForms forms, Clock clock) {
        this.tasks = tasks;
        this.views = views;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * The engine reads a page by itself where it knows the order and the filter. For the rest, all tasks of the reader are
     * read, which are a few thousand at most.
     */
    public PageOf<TaskView> page(UUID reader, TaskSearch search, int index) {
        if (search.isForTheEngine()) {
            PageOf<OpenTask> page = tasks.page(reader, search, index);
            return page.with(views.of(reader, clock.instant(), page.items()));
        }
        List<TaskView> found = found(reader, search);
        return PageOf.counted(
                found.size(),
                index,
                page -> found.subList(page * PageOf.SIZE, Math.min(found.size(), (page + 1) * PageOf.SIZE)));
    }

    /** The first tasks of the list, on whichever page, as many as something can be decided for at once. */
    public List<UUID> first(UUID reader, TaskSearch search) {
        return found(reader, search).stream().limit(AT_ONCE).map(TaskView::id).toList();
    }

    private List<TaskView> found(UUID reader, TaskSearch search) {
        return views.of(reader, clock.instant(), tasks.all(reader, search)).stream()
                .filter(task -> search.text().isEmpty() || TaskText.matches(task, search.text()))
                .sorted(TaskText.order(search))
                .toList();
    }

    /** @return empty when it is over, or not for this person */
    public Optional<TaskView> find(UUID reader, UUID taskId) {
        return views.of(reader, clock.instant(), tasks.these(reader, List.of(taskId))).stream()
                .findFirst();
    }

    /** Those of these tasks that are of this kind and for this person, by id. */
    Map<UUID, TaskView> ofKind(UUID reader, TaskKind kind, List<UUID> taskIds) {
        return views.of(reader, clock.instant(), tasks.these(reader, taskIds)).stream()
                .filter(task -> task.kind().filter(kind::equals).isPresent())
                .collect(Collectors.toMap(TaskView::id, Function.identity()));
    }

    /** @return empty when it is over, or not for this person */
    public Optional<TaskForm> form(UUID reader, UUID taskId) {
        return tasks.form(reader, taskId).map(form -> forms.read(form.content(), form.facts()));
    }

    /** The form of a task with the decisions that may be taken for several at once; empty when there are none. */
    public Optional<TaskForm> severalForm(UUID reader, UUID taskId, TaskKind kind) {
        return form(reader, taskId).flatMap(form -> form.only(TaskKind.DECISION, kind.several()));
    }
}
