package be.vormingsportaal.web.desk;

import static be.vormingsportaal.securitylog.SecurityEventKind.PERSON_OPENED;
import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows managers a person of their own organisation, with what the organisation may know. Tasklist leads here too: staff
 * go on to their own page of the person.
 */
@Controller
@OpenTo({STAFF, MANAGERS})
class ColleagueController {

    private final AccountDirectory accounts;
    private final Members members;
    private final PersonLearning learning;

    ColleagueController(AccountDirectory accounts, Members members, PersonLearning learning) {
        this.accounts = accounts;
        this.members = members;
        this.learning = learning;
    }

    /** A person of another organisation is answered like one who does not exist. */
    @GetMapping("/personen/{personId}")
    @Recorded(value = PERSON_OPENED, person = "personId")
    String person(@PathVariable UUID personId, @AuthenticationPrincipal SignedInAccount me, Model model) {
        if (me.role().isStaff()) {
            return "redirect:" + PersonDeskController.page(personId);
        }
        OrganisationView organisation = members.organisationOf(me.id()).orElseThrow();
        members.organisationOf(personId).filter(organisation::equals).orElseThrow();
        AccountView person = accounts.find(personId).orElseThrow();
        model.addAttribute("person", person);
        model.addAttribute("organisation", organisation);
        model.addAttribute("learning", learning.of(personId, organisation.id()));
        model.addAttribute("list", list(person.role()));
        return "desk/colleague";
    }

    /** The list in which managers keep such people; none for managers, whom the quality centre keeps. */
    private static String list(Role role) {
        return switch (role) {
            case CAREGIVER -> "/zorgverleners";
            case TRAINER_EXTERNAL, TRAINER_KCD -> "/trainers";
            case MANAGER, KCD_STAFF -> "";
        };
    }
}
