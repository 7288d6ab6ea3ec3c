package be.vormingsportaal.web.cases;

import static be.vormingsportaal.web.security.Visitors.SIGNED_IN;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.cases.OwnCases;
import be.vormingsportaal.web.security.OpenTo;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers "Waar staat dit?" for the person concerned and for managers, in words. What is not theirs does not exist for
 * them. Staff have a page of their own about each case, and are led there.
 */
@Controller
@OpenTo(SIGNED_IN)
class OwnCaseController {

    private final OwnCases cases;

    OwnCaseController(OwnCases cases) {
        this.cases = cases;
    }

    /** @param alles whether all that happened is shown, or only what decided how the case went on */
    @GetMapping("/dossiers/{story}/{businessKey}")
    String show(
            @PathVariable String story,
            @PathVariable UUID businessKey,
            @RequestParam(defaultValue = "false") boolean alles,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        if (me.role().isStaff()) {
            return "redirect:/beheer/dossiers/{story}/{businessKey}";
        }
        model.addAttribute("dossier", cases.find(story, businessKey, me).orElseThrow());
        model.addAttribute("all", alles);
        return "cases/where";
    }
}
