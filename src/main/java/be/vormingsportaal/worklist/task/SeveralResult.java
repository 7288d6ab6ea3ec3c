package be.vormingsportaal.worklist.task;

import java.util.List;
import java.util.Optional;

/**
 * What came of the same decision for several tasks.
 *
 * @param done how many took it
 * @param left those that did not, each with the reason
 */
public record SeveralResult(int done, List<Left> left) {

    /** @param task empty when it was over before its turn came */
    public record Left(Optional<TaskView> task, TaskResult result) {}
}
