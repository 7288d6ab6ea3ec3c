package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.peppol.EInvoiceDuty;
import be.vormingsportaal.desk.StaffNeeds;
import be.vormingsportaal.imports.caregivers.ImportLookups;
import be.vormingsportaal.web.security.OpenTo;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows "Beheer", the page where the work of the quality centre begins: what waits, and the ways to everything. */
@Controller
@OpenTo(STAFF)
class AdminController {

    private final StaffNeeds needs;
    private final ImportLookups lookups;
    private final EInvoiceDuty duty;
    private final Clock clock;

    AdminController(StaffNeeds needs, ImportLookups lookups, EInvoiceDuty duty, Clock clock) {
        this.needs = needs;
        this.lookups = lookups;
        this.duty = duty;
        this.clock = clock;
    }

    @GetMapping("/beheer")
    String overview(Model model) {
        model.addAttribute("needs", needs.since(clock.instant()));
        model.addAttribute("lookups", lookups.many());
        model.addAttribute("eInvoicesNeglected", duty.isNeglected());
        return "desk/admin";
    }
}
