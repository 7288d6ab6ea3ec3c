package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.web.security.Visitors.SIGNED_IN;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows "Organisatie verlaten" (manual, section 2.4). A person who belongs to no organisation, for instance after a
 * second click, is told so.
 */
@Controller
@OpenTo(SIGNED_IN)
@RequestMapping("/mijn-account/organisatie-verlaten")
class LeaveController {

    private static final String BACK = "redirect:/mijn-account";

    private final Departures departures;
    private final Members members;
    private final AccountDirectory accounts;

    LeaveController(Departures departures, Members members, AccountDirectory accounts) {
        this.departures = departures;
        this.members = members;
        this.accounts = accounts;
    }

    @GetMapping
    String confirm(@AuthenticationPrincipal SignedInAccount me, Model model, RedirectAttributes redirect) {
        OrganisationView organisation = members.organisationOf(me.id()).orElse(null);
        if (organisation == null) {
            PageNotice.info(redirect, "leave.alreadyDone");
            return BACK;
        }
        model.addAttribute("organisation", organisation);
        model.addAttribute("email", accounts.find(me.id()).orElseThrow().email().display());
        model.addAttribute("isManager", me.role().isManager());
        model.addAttribute("onlyManager", members.isOnlyManager(me.id()));
        return "organisations/leave";
    }

    @PostMapping
    String leave(@AuthenticationPrincipal SignedInAccount me, RedirectAttributes redirect) {
        String name =
                members.organisationOf(me.id()).map(OrganisationView::name).orElse(null);
        if (name != null && departures.leave(me.id())) {
            PageNotice.success(redirect, "leave.done", name);
        } else {
            PageNotice.info(redirect, "leave.alreadyDone");
        }
        return BACK;
    }
}
