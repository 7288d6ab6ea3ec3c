package be.vormingsportaal.worklist.task;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Does something with a task in the name of a person who is signed in. The engine decides whether the person may. Each
 * act is all or nothing.
 */
public interface TaskActs {

    /** @param over whether it is taken away from somebody who took it */
    TaskResult take(UUID person, UUID taskId, boolean over);

    /** @param to whose it becomes; empty for nobody, so that it waits for everybody again */
    TaskResult hand(UUID person, UUID taskId, Optional<UUID> to);

    /** Takes the task when nobody did, and completes it. */
    TaskResult complete(UUID person, UUID taskId, Map<String, String> answers);
}
