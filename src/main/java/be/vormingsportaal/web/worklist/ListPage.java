package be.vormingsportaal.web.worklist;

import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.worklist.task.TaskKind;
import be.vormingsportaal.worklist.task.TaskView;
import be.vormingsportaal.worklist.task.Worklist;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A page of the list of tasks, with what is chosen on it.
 *
 * @param answers the form for several tasks at once; empty where the list has tasks of several kinds, or of a kind of
 *     which each needs an answer of its own
 * @param chosen the boxes that are ticked
 * @param whole whether the answer is for all tasks of the list
 * @param all the tasks that the answer is for then
 */
public record ListPage(
        WorklistFilter filter,
        PageOf<TaskView> found,
        Optional<TypedAnswers> answers,
        Set<UUID> chosen,
        boolean whole,
        List<UUID> all) {

    /** The most tasks that something is decided for at once. */
    public int most() {
        return Worklist.AT_ONCE;
    }

    /** The kind of all tasks of the list, when it is known to be one. */
    Optional<TaskKind> kind() {
        return kind(filter, found);
    }

    static Optional<TaskKind> kind(WorklistFilter filter, PageOf<TaskView> found) {
        List<TaskKind> kinds = found.items().stream()
                .flatMap(task -> task.kind().stream())
                .distinct()
                .toList();
        boolean seen = found.total() == found.items().size() && kinds.size() == 1;
        return filter.search().kind().or(() -> seen ? Optional.of(kinds.get(0)) : Optional.empty());
    }

    public boolean isWrong() {
        return answers.filter(TypedAnswers::isWrong).isPresent();
    }
}
