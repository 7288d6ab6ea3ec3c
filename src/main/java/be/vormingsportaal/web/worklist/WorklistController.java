package be.vormingsportaal.web.worklist;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.worklist.form.TaskForm;
import be.vormingsportaal.worklist.task.SeveralResult;
import be.vormingsportaal.worklist.task.TaskKind;
import be.vormingsportaal.worklist.task.TaskWork;
import be.vormingsportaal.worklist.task.Worklist;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows "Taken": all tasks that wait for the person, and takes one decision for several of them. */
@Controller
@OpenTo({STAFF, MANAGERS})
@RequestMapping(WorklistFilter.ADDRESS)
class WorklistController {

    private static final String VIEW = "worklist/tasks";

    private final ListPages pages;
    private final Worklist tasks;
    private final TaskWork work;
    private final TaskWords words;

    WorklistController(ListPages pages, Worklist tasks, TaskWork work, TaskWords words) {
        this.pages = pages;
        this.tasks = tasks;
        this.work = work;
        this.words = words;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedInAccount me, @RequestParam Map<String, String> parameters, Model model) {
        return show(me, pages.show(me.id(), WorklistFilter.of(parameters)), model);
    }

    /**
     * @param taskIds the boxes that are ticked
     * @param whole whether it is for all tasks of the list
     * @param all the tasks of the list, as its page named them
     */
    @PostMapping("/samen")
    String several(
            @AuthenticationPrincipal SignedInAccount me,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "taak", defaultValue = "") List<UUID> taskIds,
            @RequestParam(name = "alle", defaultValue = "false") boolean whole,
            @RequestParam(name = "elk", defaultValue = "") List<UUID> all,
            Model model,
            RedirectAttributes redirect) {
        WorklistFilter filter = WorklistFilter.of(typed);
        List<UUID> listed = present(all);
        Set<UUID> chosen = new LinkedHashSet<>(whole ? listed : present(taskIds));
        if (chosen.size() > Worklist.AT_ONCE || listed.size() > Worklist.AT_ONCE) {
            PageNotice.refusal(redirect, "worklist.several.many", Worklist.AT_ONCE);
            return "redirect:" + filter.list();
        }
        Optional<TaskKind> kind = WorklistFilter.of(Map.of("soort", typed.getOrDefault("dezelfde", "")))
                .search()
                .kind();
        // which form it is, any task of the list tells; those that are ticked may be over already
        Optional<TaskForm> form = kind.flatMap(one -> listed.stream()
                .map(id -> tasks.severalForm(me.id(), id, one))
                .flatMap(Optional::stream)
                .findFirst());
        if (form.isEmpty()) {
            PageNotice.info(redirect, "worklist.several.gone");
            return "redirect:" + filter.list();
        }
        TypedAnswers answers = TypedAnswers.checked(form.get(), typed);
        if (chosen.isEmpty()) {
            answers = answers.refused(words.text("worklist.several.none"));
        }
        if (answers.isWrong()) {
            return show(me, pages.refused(me.id(), filter, answers, Set.copyOf(present(taskIds)), whole), model);
        }
        SeveralResult result = work.completeSeveral(
                me.id(), kind.get(), List.copyOf(chosen), form.get().answers(typed));
        report(result, redirect);
        return "redirect:" + filter.onPage(1).list();
    }

    /** An empty field of a hand-made form is read as null. */
    private static List<UUID> present(List<UUID> ids) {
        return ids.stream().filter(Objects::nonNull).toList();
    }

    private void report(SeveralResult result, RedirectAttributes redirect) {
        if (result.left().isEmpty()) {
            PageNotice.success(redirect, "worklist.several.done", result.done());
            return;
        }
        PageNotice.refusal(
                redirect, "worklist.several.part", result.done(), result.left().size());
        List<String> left = new ArrayList<>();
        result.left().forEach(one -> left.add(words.left(one)));
        redirect.addFlashAttribute("left", left);
    }

    private String show(SignedInAccount me, ListPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("staff", me.role().isStaff());
        model.addAttribute("wrong", page.isWrong());
        model.addAttribute("choices", WorklistChoices.ALL);
        return VIEW;
    }
}
