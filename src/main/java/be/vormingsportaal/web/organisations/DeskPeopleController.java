package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lets staff do for the trainers and care providers of an organisation what its managers do. The ways back lead to the
 * page of the person, or to that of the organisation when the person may be gone.
 */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/organisaties/{organisationId}/personen")
class DeskPeopleController extends PeopleController {

    /** Managers have no instruments, and pages of their own. */
    private static final List<Role> ROLES = List.of(Role.CAREGIVER, Role.TRAINER_EXTERNAL, Role.TRAINER_KCD);

    private final OrganisationService organisations;

    DeskPeopleController(
            PeoplePages pages,
            PersonChecks checks,
            PeopleService people,
            Departures departures,
            TransferService transfers,
            OrganisationService organisations) {
        super(pages, checks, people, departures, transfers);
        this.organisations = organisations;
    }

    @ModelAttribute("area")
    PeopleArea area(
            @PathVariable UUID organisationId,
            @PathVariable(required = false) UUID personId,
            HttpServletRequest request) {
        OrganisationView organisation = organisations.find(organisationId).orElseThrow();
        String page = OrganisationsController.BASE + "/" + organisationId;
        boolean stays = personId != null && !request.getRequestURI().endsWith("/verwijderen");
        return new PeopleArea(
                "desk",
                organisation,
                stays ? "/beheer/personen/" + personId : page,
                "",
                page + "/personen",
                ROLES,
                true,
                true);
    }
}
