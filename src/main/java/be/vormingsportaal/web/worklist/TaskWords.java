package be.vormingsportaal.web.worklist;

import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.worklist.task.SeveralResult;
import be.vormingsportaal.worklist.task.TaskResult;
import be.vormingsportaal.worklist.task.TaskView;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what came of an act, in a sentence that may name a task. */
@Component
class TaskWords {

    private final MessageSource messages;

    TaskWords(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key) {
        return messages.getMessage(key, null, Belgium.LOCALE);
    }

    /** Why an act was not done. */
    String why(TaskResult result) {
        return result.why().orElseGet(() -> text("worklist.result." + result.outcome()));
    }

    /** Which task is left, and why. */
    String left(SeveralResult.Left left) {
        return left.task().map(TaskWords::name).orElseGet(() -> text("worklist.task")) + ": " + why(left.result());
    }

    private static String name(TaskView task) {
        return Stream.of(
                        Optional.of(task.name()),
                        task.person().map(TaskView.Party::name),
                        task.organisation().map(TaskView.Party::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
