package be.vormingsportaal.worklist.task;

import be.vormingsportaal.engine.TaskRows;
import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the notes of tasks that are over. */
@Component
class TaskNoteCleanup extends Cleanup {

    /** A task that is made at this moment may have a note already. */
    private static final Duration NEW = Duration.ofHours(1);

    TaskNoteCleanup(TaskNoteRepository notes, TaskRows tasks, Clock clock) {
        super("notes of tasks", tasks::open, (now, open) -> notes.deleteOld(now.minus(NEW), open), clock);
    }

    @Override
    @Scheduled(cron = "0 20 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }
}
