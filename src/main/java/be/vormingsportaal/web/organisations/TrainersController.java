package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.web.attestations.TrainerAttests;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the trainers of the signed-in manager's organisation. */
@Controller
@OpenTo(MANAGERS)
@RequestMapping(TrainersController.BASE)
class TrainersController extends PeopleController {

    static final String BASE = "/trainers";

    private static final List<Role> ROLES = List.of(Role.TRAINER_EXTERNAL, Role.TRAINER_KCD);

    private final Members members;
    private final TrainerAttests attests;

    TrainersController(
            PeoplePages pages,
            PersonChecks checks,
            PeopleService people,
            Departures departures,
            TransferService transfers,
            Members members,
            TrainerAttests attests) {
        super(pages, checks, people, departures, transfers);
        this.members = members;
        this.attests = attests;
    }

    /** A manager who belongs to no organisation any more has no such page. */
    @ModelAttribute("area")
    PeopleArea area(@AuthenticationPrincipal SignedInAccount me) {
        return new PeopleArea(
                "trainers", members.organisationOf(me.id()).orElseThrow(), BASE, "", BASE, ROLES, true, true);
    }

    @GetMapping
    String list(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            @RequestParam(name = "attesten", defaultValue = "1") PageNumber attestsPage,
            Model model) {
        pages().list(area, text, page.index(), model);
        model.addAttribute("attests", attests.of(area.organisation().id(), text, attestsPage.index()));
        model.addAttribute("attestsPage", BASE);
        model.addAttribute("exports", "/trainers/attesten");
        return "organisations/people";
    }
}
