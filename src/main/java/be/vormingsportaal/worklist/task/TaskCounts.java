package be.vormingsportaal.worklist.task;

import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.engine.TaskRows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts open tasks in one statement. */
@Service
@Transactional(readOnly = true)
public class TaskCounts {

    private final TaskRows tasks;

    TaskCounts(TaskRows tasks) {
        this.tasks = tasks;
    }

    /**
     * How many tasks wait for this person.
     *
     * @param organisationId whose tasks the person does as well; empty for staff
     */
    public int waiting(UUID account, Optional<UUID> organisationId) {
        return tasks.waiting(EngineGroups.responsibleFor(organisationId), account);
    }
}
