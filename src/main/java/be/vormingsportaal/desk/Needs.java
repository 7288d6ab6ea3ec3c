package be.vormingsportaal.desk;

import java.util.List;

/**
 * Everything that waits for somebody. What nothing waits of is left out.
 *
 * @param tasks by kind, the oldest first
 */
public record Needs(List<TaskNeed> tasks, List<Need> others) {

    public boolean isEmpty() {
        return tasks.isEmpty() && others.isEmpty();
    }

    public long taskCount() {
        return tasks.stream().mapToLong(TaskNeed::open).sum();
    }
}
