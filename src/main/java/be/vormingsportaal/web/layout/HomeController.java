package be.vormingsportaal.web.layout;

import static be.vormingsportaal.web.security.Visitors.SIGNED_IN;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.web.security.OpenTo;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everybody to the page where their work begins. */
@Controller
@OpenTo(SIGNED_IN)
class HomeController {

    private final Members members;

    HomeController(Members members) {
        this.members = members;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedInAccount account) {
        return switch (account.role()) {
            case KCD_STAFF -> "redirect:/beheer";
            case MANAGER ->
                members.organisationOf(account.id()).isPresent() ? "redirect:/trainers" : "redirect:/mijn-account";
            case TRAINER_EXTERNAL, TRAINER_KCD, CAREGIVER -> "redirect:/instrumenten";
        };
    }
}
