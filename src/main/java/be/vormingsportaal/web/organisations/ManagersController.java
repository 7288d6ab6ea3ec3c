package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows the managers of an organisation, whom the quality centre adds. The list stands on the page of the organisation.
 */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/organisaties/{organisationId}/managers")
class ManagersController extends PeopleController {

    private final OrganisationService organisations;

    ManagersController(
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
    PeopleArea area(@PathVariable UUID organisationId) {
        return area(organisations.find(organisationId).orElseThrow());
    }

    static PeopleArea area(OrganisationView organisation) {
        String page = OrganisationsController.BASE + "/" + organisation.id();
        return new PeopleArea(
                "managers",
                organisation,
                page,
                "",
                page + "/managers",
                List.of(Role.MANAGER),
                false,
                !organisation.closed());
    }
}
