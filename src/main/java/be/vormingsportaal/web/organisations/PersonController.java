package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.merging.Merges;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.web.security.OpenTo;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Leads to the page of the person whom a case in Tasklist or Cockpit is about. {@code /personen} leads staff and
 * managers to the page that each of them has, and shows nothing itself. The page that it leads to checks who may see
 * whom.
 */
@Controller
@OpenTo(STAFF)
class PersonController {

    private static final String TRAINERS = "/trainers/";

    private final AccountDirectory accounts;
    private final Members members;
    private final PersonHistory history;
    private final Merges merges;

    PersonController(AccountDirectory accounts, Members members, PersonHistory history, Merges merges) {
        this.accounts = accounts;
        this.members = members;
        this.history = history;
        this.merges = merges;
    }

    @GetMapping("/personen/{personId}")
    @OpenTo({STAFF, MANAGERS})
    String person(@PathVariable UUID personId, @AuthenticationPrincipal SignedInAccount me) {
        if (me.role().isStaff()) {
            return "redirect:/beheer/personen/" + personId;
        }
        Optional<AccountView> person = accounts.find(personId).filter(found -> isColleague(me, personId));
        return "redirect:" + person.map(found -> list(found.role())).orElse(TRAINERS) + personId + "/bewerken";
    }

    @GetMapping("/beheer/personen/{personId}")
    String forStaff(@PathVariable UUID personId, Model model) {
        Optional<UUID> successor = merges.successor(personId);
        if (successor.isPresent()) {
            return "redirect:/beheer/personen/" + successor.get();
        }
        AccountView person = accounts.find(personId).orElseThrow();
        OrganisationView organisation = members.organisationOf(personId).orElse(null);
        model.addAttribute("person", person);
        model.addAttribute("organisation", organisation);
        model.addAttribute("move", history.openMove(personId).orElse(null));
        model.addAttribute("past", history.past(personId));
        model.addAttribute("merges", merges.of(personId));
        if (organisation != null && person.role().isManager()) {
            model.addAttribute("correct", ManagersController.area(organisation).base() + "/" + personId + "/bewerken");
        }
        return "organisations/person";
    }

    /** For people whom the reader may not see, not even the role is told. */
    private boolean isColleague(SignedInAccount me, UUID personId) {
        Optional<OrganisationView> organisation = members.organisationOf(personId);
        return organisation.isPresent() && organisation.equals(members.organisationOf(me.id()));
    }

    private static String list(Role role) {
        return switch (role) {
            case CAREGIVER -> "/zorgverleners/";
            case TRAINER_EXTERNAL, TRAINER_KCD, MANAGER, KCD_STAFF -> TRAINERS;
        };
    }
}
