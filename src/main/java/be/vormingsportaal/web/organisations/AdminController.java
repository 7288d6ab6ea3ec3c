package be.vormingsportaal.web.organisations;

import be.vormingsportaal.operations.CaseCheck;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Beheer": where the quality centre's work begins. */
@Controller
class AdminController {

    private final CaseCheck check;

    AdminController(CaseCheck check) {
        this.check = check;
    }

    @GetMapping("/beheer")
    String overview(Model model) {
        model.addAttribute("cases", check.overview());
        return "organisations/admin";
    }
}
