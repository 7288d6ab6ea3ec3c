package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.accounts.SignedInAccount;
import be.vormingsportaal.attestations.Standing;
import be.vormingsportaal.attestations.Standings;
import be.vormingsportaal.organisations.Members;
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
 * The care providers of the organisation that the signed-in manager or trainer belongs to (manual, section 4). What the
 * list shows stands in its address, and behind the address of every page that one opens from it.
 */
@Controller
@RequestMapping("/zorgverleners")
class CaregiversController extends PeopleController {

    private static final List<Role> ROLES = List.of(Role.CAREGIVER);

    private final Members members;
    private final Standings standings;
    private final CaregiverList caregivers;

    CaregiversController(
            PeoplePages pages,
            TransferPages transfers,
            Members members,
            Standings standings,
            CaregiverList caregivers) {
        super(pages, transfers);
        this.members = members;
        this.standings = standings;
        this.caregivers = caregivers;
    }

    /** Whoever belongs to no organisation any more has no such page. */
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
                mayAdd(me));
    }

    /** A trainer adds care providers from the first valid attest on (manual, 2.2.1), for whatever instrument. */
    private boolean mayAdd(SignedInAccount me) {
        return !me.role().isTrainer() || standings.of(me.id()).values().stream().anyMatch(Standing::isValid);
    }

    @GetMapping
    String list(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @RequestParam Map<String, String> parameters,
            Model model) {
        CaregiverTable table = caregivers.page(area.organisation().id(), CaregiverFilter.of(parameters));
        model.addAttribute("table", table);
        pages().around(area, table.instruments(), model);
        return "organisations/caregivers";
    }
}
