package be.vormingsportaal.worklist.task;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.shared.ReadableText;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does with tasks what a person decided. Completing has a transaction for each task, and opens it itself. */
@Service
public class TaskWork {

    /** How long a note may be. */
    public static final int LONGEST_NOTE = 500;

    private final Worklist list;
    private final TaskActs acts;
    private final TaskColleagues colleagues;
    private final TaskNoteRepository notes;
    private final Clock clock;

    TaskWork(Worklist list, TaskActs acts, TaskColleagues colleagues, TaskNoteRepository notes, Clock clock) {
        this.list = list;
        this.acts = acts;
        this.colleagues = colleagues;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param over whether it is taken away from somebody who took it */
    public TaskResult take(UUID person, UUID taskId, boolean over) {
        return acts.take(person, taskId, over);
    }

    /** To whom the person may hand the task. */
    @Transactional(readOnly = true)
    public List<AccountView> colleagues(UUID person, TaskView task) {
        return colleagues.of(person, task);
    }

    /** @param note for whoever takes it next; may be empty */
    @RetryOnConflict
    @Transactional
    public TaskResult giveBack(UUID person, UUID taskId, String note) {
        return hand(person, taskId, Optional.empty(), note);
    }

    /**
     * @param to who gets it; empty for nobody, which is refused
     * @param note for the colleague; may be empty
     */
    @RetryOnConflict
    @Transactional
    public TaskResult handOver(UUID person, UUID taskId, Optional<UUID> to, String note) {
        Optional<TaskView> task = list.find(person, taskId);
        if (task.isEmpty()) {
            return TaskResult.of(TaskResult.Outcome.GONE);
        }
        boolean known = colleagues.of(person, task.get()).stream()
                .map(AccountView::id)
                .anyMatch(colleague -> to.filter(colleague::equals).isPresent());
        return known ? hand(person, taskId, to, note) : TaskResult.of(TaskResult.Outcome.NOT_ALLOWED);
    }

    private TaskResult hand(UUID person, UUID taskId, Optional<UUID> to, String note) {
        TaskResult result = acts.hand(person, taskId, to);
        String text = ReadableText.of(note.strip(), LONGEST_NOTE);
        if (result.isDone() && !text.isEmpty()) {
            notes.save(TaskNote.written(taskId, person, text, clock.instant()));
        }
        return result;
    }

    /** @param answers what the form of the task sends, as Tasklist would send it */
    public TaskResult complete(UUID person, UUID taskId, Map<String, String> answers) {
        return acts.complete(person, taskId, answers);
    }

    /**
     * Takes the same decision for several tasks of a kind, one after the other. What is refused for one does not stop the
     * others.
     *
     * @throws IllegalArgumentException when these are too many, or when this is no decision for several
     */
    public SeveralResult completeSeveral(UUID person, TaskKind kind, List<UUID> taskIds, Map<String, String> answers) {
        if (taskIds.size() > Worklist.AT_ONCE || !kind.several().contains(answers.get(TaskKind.DECISION))) {
            throw new IllegalArgumentException("Not for several tasks at once: " + kind);
        }
        Map<UUID, TaskView> known = list.ofKind(person, kind, taskIds);
        List<SeveralResult.Left> left = new ArrayList<>();
        int done = 0;
        for (UUID taskId : taskIds.stream().distinct().toList()) {
            TaskView task = known.get(taskId);
            TaskResult result =
                    task == null ? TaskResult.of(TaskResult.Outcome.GONE) : acts.complete(person, taskId, answers);
            if (result.isDone()) {
                done++;
            } else {
                left.add(new SeveralResult.Left(Optional.ofNullable(task), result));
            }
        }
        return new SeveralResult(done, left);
    }
}
