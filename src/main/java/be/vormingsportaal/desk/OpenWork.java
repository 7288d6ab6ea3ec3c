package be.vormingsportaal.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks the engine what waits for people. Each question is one statement. */
public interface OpenWork {

    /**
     * The open tasks of an organisation's managers, or of staff, by kind; also those that somebody took.
     *
     * @param organisationId empty for staff
     * @param since what was made after it is new
     */
    List<TaskNeed> tasks(Optional<UUID> organisationId, Instant since);

    /** The organisations for whose managers a task is open. */
    Set<UUID> organisationsWithTasks();

    /** The open incidents. An incident that was passed on to a calling case counts once. */
    Need incidents(Instant since);
}
