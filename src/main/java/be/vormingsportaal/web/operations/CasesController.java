package be.vormingsportaal.web.operations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.operations.CaseCheck;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the quality centre "Dossiers en storingen": whether every case is as it should be. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/dossiers")
class CasesController {

    private final CaseCheck check;

    CasesController(CaseCheck check) {
        this.check = check;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("cases", check.overview());
        return "operations/cases";
    }

    @PostMapping
    String checkNow(RedirectAttributes redirect) {
        check.checkNow();
        PageNotice.success(redirect, "cases.checked");
        return "redirect:/beheer/dossiers";
    }
}
