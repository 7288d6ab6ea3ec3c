package be.vormingsportaal.worklist.task;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.shared.ReadableText;
import be.vormingsportaal.worklist.task.TaskActs.Handing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does with tasks what a person decided. Each act has a transaction of its own, which the side of the engine opens. */
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

    /**
     * @param from who had it when the person decided; empty for nobody, or the person
     * @param note for whoever takes it next; may be empty
     */
    public TaskResult giveBack(UUID person, UUID taskId, Optional<UUID> from, String note) {
        return hand(person, taskId, new Handing(from, Optional.empty()), note);
    }

    /**
     * @param handing to whom; to nobody is refused
     * @param note for the colleague; may be empty
     */
    public TaskResult handOver(UUID person, UUID taskId, Handing handing, String note) {
        Optional<TaskView> task = list.find(person, taskId);
        if (task.isEmpty()) {
            return TaskResult.of(TaskResult.Outcome.GONE);
        }
        boolean known = colleagues.of(person, task.get()).stream()
                .map(AccountView::id)
                .anyMatch(colleague -> handing.to().filter(colleague::equals).isPresent());
        return known ? hand(person, taskId, handing, note) : TaskResult.of(TaskResult.Outcome.NOT_ALLOWED);
    }

    private TaskResult hand(UUID person, UUID taskId, Handing handing, String note) {
        String text = ReadableText.of(note.strip(), LONGEST_NOTE);
        return acts.hand(person, taskId, handing, () -> {
            if (!text.isEmpty()) {
                notes.save(TaskNote.written(taskId, person, text, clock.instant()));
            }
        });
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
