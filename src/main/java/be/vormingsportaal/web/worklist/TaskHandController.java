package be.vormingsportaal.web.worklist;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.worklist.task.TaskActs.Handing;
import be.vormingsportaal.worklist.task.TaskResult;
import be.vormingsportaal.worklist.task.TaskWork;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes who has a task. */
@Controller
@OpenTo({STAFF, MANAGERS})
@RequestMapping(WorklistFilter.ADDRESS + "/{taskId}")
class TaskHandController {

    private final TaskWork work;

    TaskHandController(TaskWork work) {
        this.work = work;
    }

    /** @param over whether it is taken away from somebody who took it */
    @PostMapping("/nemen")
    String take(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID taskId,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        WorklistFilter filter = WorklistFilter.of(parameters);
        TaskResult result = work.take(me.id(), taskId, over);
        return isGone(result)
                ? GoneTask.page(filter, model, response)
                : said(result, "worklist.taken", redirect, filter.task(taskId));
    }

    /** @param from who has it according to the page, when that is somebody else */
    @PostMapping("/teruggeven")
    String giveBack(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID taskId,
            @RequestParam Optional<UUID> from,
            @RequestParam(defaultValue = "") String message,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        WorklistFilter filter = WorklistFilter.of(parameters);
        TaskResult result = work.giveBack(me.id(), taskId, from, message);
        return isGone(result)
                ? GoneTask.page(filter, model, response)
                : said(result, "worklist.givenBack", redirect, filter.list());
    }

    /**
     * @param from who has it according to the page, when that is somebody else
     * @param to the account of the colleague; empty when nobody was chosen
     */
    @PostMapping("/doorgeven")
    String handOver(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID taskId,
            @RequestParam Optional<UUID> from,
            @RequestParam Optional<UUID> to,
            @RequestParam(defaultValue = "") String message,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        WorklistFilter filter = WorklistFilter.of(parameters);
        TaskResult result = work.handOver(me.id(), taskId, new Handing(from, to), message);
        return isGone(result)
                ? GoneTask.page(filter, model, response)
                : said(result, "worklist.handedOver", redirect, result.isDone() ? filter.list() : filter.task(taskId));
    }

    private static boolean isGone(TaskResult result) {
        return result.outcome() == TaskResult.Outcome.GONE;
    }

    private static String said(TaskResult result, String done, RedirectAttributes redirect, String next) {
        if (result.isDone()) {
            PageNotice.success(redirect, done);
        } else {
            PageNotice.info(redirect, "worklist.result." + result.outcome());
        }
        return "redirect:" + next;
    }
}
