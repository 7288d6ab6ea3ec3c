package be.vormingsportaal.worklist.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A task as the engine has it.
 *
 * @param process key of its process
 * @param element where its case stands
 * @param instanceId the engine's id of its case
 * @param due the end of its last day
 * @param holder who took it
 */
public record OpenTask(
        UUID id,
        String process,
        String element,
        String instanceId,
        String name,
        Instant since,
        Optional<Instant> due,
        Optional<UUID> holder) {}
