package be.vormingsportaal.web.cases;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.cases.CaseDesk;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows staff a case: what it waits for, what happened, and the way it took through its model. */
@Controller
@OpenTo(STAFF)
@RequestMapping(CasePages.PATH)
class CaseController {

    private final CaseDesk desk;
    private final CasePages pages;

    CaseController(CaseDesk desk, CasePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** @param alles whether all that happened is shown, or only what decided how the case went on */
    @GetMapping
    String show(
            @PathVariable String story,
            @PathVariable UUID businessKey,
            @RequestParam(defaultValue = "false") boolean alles,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", NoteForm.empty());
        return pages.show(story, businessKey, alles, me, model);
    }

    /** The browser makes the drawing on the page out of this. */
    @GetMapping("/model.bpmn")
    void model(@PathVariable String story, @PathVariable UUID businessKey, HttpServletResponse response)
            throws IOException {
        byte[] model = desk.model(story, businessKey).orElseThrow();
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.getOutputStream().write(model);
    }
}
