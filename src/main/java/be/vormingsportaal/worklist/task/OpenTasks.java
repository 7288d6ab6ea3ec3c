package be.vormingsportaal.worklist.task;

import be.vormingsportaal.shared.PageOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks the engine for tasks, for a person who is signed in. It shows nobody a task that the engine would not show. */
public interface OpenTasks {

    /** A page in the order of the search, which is one that the engine knows. The text of the search is not looked at. */
    PageOf<OpenTask> page(UUID reader, TaskSearch search, int index);

    /** The same tasks on one page, in any order. */
    List<OpenTask> all(UUID reader, TaskSearch search);

    /** Those of these tasks that the person may see. */
    List<OpenTask> these(UUID reader, List<UUID> taskIds);

    /** The form of a task that the person may see. */
    Optional<FormFile> form(UUID reader, UUID taskId);

    /**
     * The form of a task.
     *
     * @param content what stands in its file
     * @param facts the variables of the case
     */
    record FormFile(String content, Map<String, Object> facts) {}
}
