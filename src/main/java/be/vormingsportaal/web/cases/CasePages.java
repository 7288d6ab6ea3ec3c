package be.vormingsportaal.web.cases;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.cases.CaseDesk;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the page about a case, also when a note on it has to be typed again. */
@Component
class CasePages {

    static final String PATH = "/beheer/dossiers/{story}/{businessKey}";

    private final CaseDesk desk;

    CasePages(CaseDesk desk) {
        this.desk = desk;
    }

    String show(String story, UUID businessKey, boolean all, SignedInAccount me, Model model) {
        model.addAttribute("dossier", desk.find(story, businessKey, me.id()).orElseThrow());
        model.addAttribute("all", all);
        return "cases/case";
    }
}
