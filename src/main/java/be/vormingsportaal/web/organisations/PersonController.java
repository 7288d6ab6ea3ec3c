package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.AccountDirectory;
import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.accounts.SignedInAccount;
import be.vormingsportaal.organisations.Members;
import be.vormingsportaal.organisations.OrganisationView;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The address by which a task in Tasklist points at a person: leads staff and managers to the page that each has about
 * that person. Says nothing by itself; the page checks who may see whom.
 */
@Controller
class PersonController {

    private final AccountDirectory accounts;
    private final Members members;

    PersonController(AccountDirectory accounts, Members members) {
        this.accounts = accounts;
        this.members = members;
    }

    @GetMapping("/personen/{personId}")
    String person(@PathVariable UUID personId, @AuthenticationPrincipal SignedInAccount me) {
        if (me.role() == Role.MANAGER) {
            return "redirect:/trainers/" + personId + "/bewerken";
        }
        OrganisationView organisation = accounts.find(personId)
                .filter(account -> account.role() == Role.MANAGER)
                .flatMap(account -> members.organisationOf(account.id()))
                .orElseThrow();
        return "redirect:" + ManagersController.area(organisation).base() + "/" + personId + "/bewerken";
    }
}
