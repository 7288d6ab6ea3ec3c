package be.vormingsportaal.worklist.task;

import java.util.List;
import java.util.Optional;

/**
 * Which tasks a list shows, and in which order.
 *
 * @param overdue whether it shows only those whose last day is over
 * @param text what is looked for in all that tells a task apart; empty for everything
 */
public record TaskSearch(
        Optional<TaskKind> kind,
        Optional<TaskGroup> group,
        TakenBy taken,
        TaskAudience audience,
        boolean overdue,
        String text,
        TaskOrder order,
        boolean descending) {

    /** The keys of the processes whose tasks it shows; empty for all. */
    public List<String> processes() {
        return kind.map(one -> List.of(one.process()))
                .or(() -> group.map(TaskGroup::processes))
                .orElse(List.of());
    }

    /** Whether the engine alone can tell which tasks stand on a page. */
    boolean isForTheEngine() {
        return text.isEmpty() && order.isOfTheEngine();
    }
}
