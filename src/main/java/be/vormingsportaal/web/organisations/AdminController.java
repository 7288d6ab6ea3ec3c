package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.peppol.EInvoiceDuty;
import be.vormingsportaal.imports.caregivers.ImportLookups;
import be.vormingsportaal.operations.CaseCheck;
import be.vormingsportaal.web.security.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows "Beheer", the page where the work of the quality centre begins. */
@Controller
@OpenTo(STAFF)
class AdminController {

    private final CaseCheck check;
    private final ImportLookups lookups;
    private final EInvoiceDuty duty;

    AdminController(CaseCheck check, ImportLookups lookups, EInvoiceDuty duty) {
        this.check = check;
        this.lookups = lookups;
        this.duty = duty;
    }

    @GetMapping("/beheer")
    String overview(Model model) {
        model.addAttribute("cases", check.overview());
        model.addAttribute("lookups", lookups.many());
        model.addAttribute("eInvoicesNeglected", duty.isNeglected());
        return "organisations/admin";
    }
}
