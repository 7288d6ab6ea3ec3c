package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.web.attestations.FirstAttestRule;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the care providers of the organisation to which the signed-in manager or trainer belongs (manual, section 4).
 * What the list shows stands in its address, and behind the address of every page that is opened from it.
 */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/zorgverleners")
class CaregiversController extends PeopleController {

    private static final List<Role> ROLES = List.of(Role.CAREGIVER);

    private final Members members;
    private final FirstAttestRule adding;
    private final CaregiverList caregivers;

    CaregiversController(
            PeoplePages pages,
            PersonChecks checks,
            PeopleService people,
            Departures departures,
            TransferService transfers,
            Members members,
            FirstAttestRule adding,
            CaregiverList caregivers) {
        super(pages, checks, people, departures, transfers);
        this.members = members;
        this.adding = adding;
        this.caregivers = caregivers;
    }

    /** A person who belongs to no organisation any more has no such page. */
    @ModelAttribute("area")
    PeopleArea area(@AuthenticationPrincipal SignedInAccount me, @RequestParam Map<String, String> parameters) {
        return new PeopleArea(
                "caregivers",
                members.organisationOf(me.id()).orElseThrow(),
                "/zorgverleners",
                CaregiverFilter.of(parameters).query(),
                "/zorgverleners",
                ROLES,
                true,
                adding.isMetBy(me));
    }

    @GetMapping
    String list(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @RequestParam Map<String, String> parameters,
            Model model) {
        CaregiverTable table = caregivers.page(area.organisation().id(), CaregiverFilter.of(parameters));
        model.addAttribute("table", table);
        pages().around(
                        area,
                        table.instruments(),
                        table.found().items().stream()
                                .map(CaregiverRow::account)
                                .toList(),
                        model);
        return "organisations/caregivers";
    }
}
