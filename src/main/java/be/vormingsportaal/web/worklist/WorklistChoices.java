package be.vormingsportaal.web.worklist;

import be.vormingsportaal.web.forms.ListAddress;
import be.vormingsportaal.worklist.task.TaskGroup;
import be.vormingsportaal.worklist.task.TaskKind;
import java.util.List;

/** What the filter of the list of tasks offers; only its template reads it. */
public record WorklistChoices(
        List<TaskGroup> groups, List<TaskKind> kinds, List<String> taken, List<String> audiences) {

    static final WorklistChoices ALL = new WorklistChoices(
            List.of(TaskGroup.values()),
            List.of(TaskKind.values()),
            List.of("niemand", "mij", "anderen"),
            List.of("organisaties", "iedereen"));

    /** A kind or a group as it stands in an address. */
    public String name(Enum<?> one) {
        return ListAddress.name(one);
    }
}
