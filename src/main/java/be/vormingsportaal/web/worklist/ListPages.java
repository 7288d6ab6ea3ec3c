package be.vormingsportaal.web.worklist;

import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.worklist.form.TaskForm;
import be.vormingsportaal.worklist.task.TaskKind;
import be.vormingsportaal.worklist.task.TaskView;
import be.vormingsportaal.worklist.task.Worklist;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a page of the list of tasks together. */
@Component
class ListPages {

    private final Worklist tasks;

    ListPages(Worklist tasks) {
        this.tasks = tasks;
    }

    ListPage show(UUID reader, WorklistFilter filter) {
        PageOf<TaskView> found = tasks.page(reader, filter.search(), filter.index());
        return new ListPage(
                filter,
                found,
                form(reader, filter, found).map(TypedAnswers::empty),
                Set.of(),
                false,
                all(reader, filter, found));
    }

    /** The same page with what somebody chose on it, which is not taken. */
    ListPage refused(UUID reader, WorklistFilter filter, TypedAnswers answers, Set<UUID> chosen, boolean whole) {
        PageOf<TaskView> found = tasks.page(reader, filter.search(), filter.index());
        return new ListPage(filter, found, Optional.of(answers), chosen, whole, all(reader, filter, found));
    }

    private Optional<TaskForm> form(UUID reader, WorklistFilter filter, PageOf<TaskView> found) {
        if (found.total() < 2) {
            return Optional.empty();
        }
        Optional<TaskKind> kind = ListPage.kind(filter, found);
        return kind.flatMap(
                one -> tasks.severalForm(reader, found.items().get(0).id(), one));
    }

    /** Those of other pages are named in the page, so that the answer is for no task that nobody saw. */
    private List<UUID> all(UUID reader, WorklistFilter filter, PageOf<TaskView> found) {
        if (ListPage.kind(filter, found).isEmpty()) {
            return List.of();
        }
        return found.pages() > 1
                ? tasks.first(reader, filter.search())
                : found.items().stream().map(TaskView::id).toList();
    }
}
