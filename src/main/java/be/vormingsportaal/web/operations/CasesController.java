package be.vormingsportaal.web.operations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.cases.CaseList;
import be.vormingsportaal.operations.CaseCheck;
import be.vormingsportaal.operations.CaseOverview;
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
    private final CaseList cases;

    CasesController(CaseCheck check, CaseList cases) {
        this.check = check;
        this.cases = cases;
    }

    @GetMapping
    String show(Model model) {
        CaseOverview overview = check.overview();
        model.addAttribute("cases", overview);
        model.addAttribute(
                "pages",
                cases.shown(overview.findings().stream()
                        .flatMap(finding -> finding.key().stream())
                        .toList()));
        return "operations/cases";
    }

    @PostMapping
    String checkNow(RedirectAttributes redirect) {
        check.checkNow();
        PageNotice.success(redirect, "cases.checked");
        return "redirect:/beheer/dossiers";
    }
}
