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

    /** @param then belongs to it, and is done in the same transaction */
    TaskResult hand(UUID person, UUID taskId, Handing handing, Runnable then);

    /**
     * Who has a task after somebody else.
     *
     * @param from who had it when the person decided; empty for nobody, or the person. When somebody else has it meanwhile,
     *     nothing changes.
     * @param to whose it becomes; empty for nobody, so that it waits for everybody again
     */
    record Handing(Optional<UUID> from, Optional<UUID> to) {}

    /** Takes the task when nobody did, and completes it. */
    TaskResult complete(UUID person, UUID taskId, Map<String, String> answers);
}
