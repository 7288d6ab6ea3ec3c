package be.vormingsportaal.web.worklist;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.worklist.form.TaskForm;
import be.vormingsportaal.worklist.task.TaskResult;
import be.vormingsportaal.worklist.task.TaskView;
import be.vormingsportaal.worklist.task.TaskWork;
import be.vormingsportaal.worklist.task.Worklist;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one task with its form, and takes the answer. A task that is over has a page that says so. */
@Controller
@OpenTo({STAFF, MANAGERS})
@RequestMapping(WorklistFilter.ADDRESS + "/{taskId}")
class TaskController {

    private static final String VIEW = "worklist/task";
    private static final String REDIRECT = "redirect:";

    private final Worklist tasks;
    private final TaskWork work;
    private final TaskWords words;

    TaskController(Worklist tasks, TaskWork work, TaskWords words) {
        this.tasks = tasks;
        this.work = work;
        this.words = words;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID taskId,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        WorklistFilter filter = WorklistFilter.of(parameters);
        Optional<TaskForm> form = tasks.form(me.id(), taskId);
        return form.isEmpty()
                ? GoneTask.page(filter, model, response)
                : show(me, taskId, filter, TypedAnswers.empty(form.get()), model, response);
    }

    /** @param typed the answers, among the parts of the address */
    @PostMapping("/afronden")
    String complete(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID taskId,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        WorklistFilter filter = WorklistFilter.of(typed);
        Optional<TaskForm> form = tasks.form(me.id(), taskId);
        if (form.isEmpty()) {
            return GoneTask.page(filter, model, response);
        }
        TypedAnswers answers = TypedAnswers.checked(form.get(), typed);
        if (answers.isWrong()) {
            return show(me, taskId, filter, answers, model, response);
        }
        TaskResult result = work.complete(me.id(), taskId, form.get().answers(typed));
        return switch (result.outcome()) {
            case DONE -> {
                PageNotice.success(redirect, "worklist.completed");
                yield REDIRECT + filter.list();
            }
            case GONE -> GoneTask.page(filter, model, response);
            case REFUSED, TAKEN, NOT_ALLOWED ->
                show(me, taskId, filter, answers.refused(words.why(result)), model, response);
        };
    }

    private String show(
            SignedInAccount me,
            UUID taskId,
            WorklistFilter filter,
            TypedAnswers answers,
            Model model,
            HttpServletResponse response) {
        Optional<TaskView> task = tasks.find(me.id(), taskId);
        if (task.isEmpty()) {
            return GoneTask.page(filter, model, response);
        }
        model.addAttribute("task", task.get());
        model.addAttribute("answers", answers);
        model.addAttribute("filter", filter);
        model.addAttribute("staff", me.role().isStaff());
        model.addAttribute("colleagues", work.colleagues(me.id(), task.get()));
        model.addAttribute("longest", TaskWork.LONGEST_NOTE);
        model.addAttribute("wrong", answers.isWrong());
        return VIEW;
    }
}
