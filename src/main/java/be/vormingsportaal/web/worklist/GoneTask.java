package be.vormingsportaal.web.worklist;

import be.vormingsportaal.web.layout.DeadLink;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/** Shows that there is no such task: the same page whether it is over, is not for the reader, or never was. */
final class GoneTask {

    private GoneTask() {}

    static String page(WorklistFilter filter, Model model, HttpServletResponse response) {
        model.addAttribute("filter", filter);
        return DeadLink.page("worklist/gone", response);
    }
}
