package be.vormingsportaal.worklist.task;

import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.engine.TaskRows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts open tasks, in one statement each time. An organisation stands for its managers, and none for staff. */
@Service
@Transactional(readOnly = true)
public class TaskCounts {

    private final TaskRows tasks;
    private final Clock clock;

    TaskCounts(TaskRows tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * How many tasks wait for this person.
     *
     * @param organisationId whose tasks the person does as well; empty for staff
     */
    public int waiting(UUID account, Optional<UUID> organisationId) {
        return tasks.waiting(EngineGroups.responsibleFor(organisationId), account);
    }

    /** The open tasks by kind, also those that somebody took. */
    public List<TaskCount> byKind(Optional<UUID> organisationId) {
        return tasks.counts(EngineGroups.responsibleFor(organisationId), clock.instant()).stream()
                .flatMap(count -> TaskKind.of(count.story(), count.element())
                        .map(kind -> new TaskCount(kind, count.open(), count.overdue(), count.oldest()))
                        .stream())
                .toList();
    }
}
