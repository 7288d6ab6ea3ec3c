package be.vormingsportaal.worklist.process;

import be.vormingsportaal.engine.OptimisticLockTranslation;
import be.vormingsportaal.engine.RefusedAnswerException;
import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.worklist.process.TaskCaller.Caller;
import be.vormingsportaal.worklist.task.TaskActs;
import be.vormingsportaal.worklist.task.TaskResult;
import be.vormingsportaal.worklist.task.TaskResult.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what Tasklist would do, signed in as the person. A refusal of the engine undoes the transaction, so that it is
 * caught around it.
 */
@Component
class CamundaTaskActs implements TaskActs {

    private final TaskService tasks;
    private final TaskCaller callers;
    private final TransactionOperations transaction;

    CamundaTaskActs(TaskService tasks, TaskCaller callers, TransactionOperations transaction) {
        this.tasks = tasks;
        this.callers = callers;
        this.transaction = transaction;
    }

    @Override
    @RetryOnConflict
    public TaskResult take(UUID person, UUID taskId, boolean over) {
        return act(person, taskId, (caller, task) -> {
            if (isFree(task, caller)) {
                claim(task, caller);
            } else if (over && caller.isStaff()) {
                tasks.setAssignee(task.getId(), caller.id());
            } else {
                return TaskResult.of(Outcome.TAKEN);
            }
            return TaskResult.of(Outcome.DONE);
        });
    }

    @Override
    @RetryOnConflict
    public TaskResult hand(UUID person, UUID taskId, Handing handing, Runnable then) {
        return act(person, taskId, (caller, task) -> {
            if (!caller.isStaff() && !caller.id().equals(task.getAssignee())) {
                return TaskResult.of(Outcome.NOT_ALLOWED);
            }
            boolean isSeen = handing.from()
                    .filter(from -> from.toString().equals(task.getAssignee()))
                    .isPresent();
            if (!isSeen && !isFree(task, caller)) {
                return TaskResult.of(Outcome.TAKEN);
            }
            tasks.setAssignee(task.getId(), handing.to().map(UUID::toString).orElse(null));
            then.run();
            return TaskResult.of(Outcome.DONE);
        });
    }

    @Override
    @RetryOnConflict
    public TaskResult complete(UUID person, UUID taskId, Map<String, String> answers) {
        return act(person, taskId, (caller, task) -> {
            if (!isFree(task, caller)) {
                return TaskResult.of(Outcome.TAKEN);
            }
            claim(task, caller);
            tasks.complete(task.getId(), new HashMap<>(answers));
            return TaskResult.of(Outcome.DONE);
        });
    }

    private TaskResult act(UUID person, UUID taskId, BiFunction<Caller, Task, TaskResult> act) {
        try {
            return transaction.execute(status -> OptimisticLockTranslation.translate(() -> callers.as(
                    person,
                    caller -> Optional.ofNullable(tasks.createTaskQuery()
                                    .taskId(taskId.toString())
                                    .singleResult())
                            .map(task -> act.apply(caller, task))
                            .orElse(TaskResult.of(Outcome.GONE)))));
        } catch (RefusedAnswerException refused) {
            return TaskResult.refused(refused.getMessage());
        } catch (AuthorizationException notAllowed) {
            return TaskResult.of(Outcome.NOT_ALLOWED);
        }
    }

    private static boolean isFree(Task task, Caller caller) {
        return task.getAssignee() == null || task.getAssignee().equals(caller.id());
    }

    private void claim(Task task, Caller caller) {
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), caller.id());
        }
    }
}
