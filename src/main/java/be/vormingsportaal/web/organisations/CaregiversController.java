package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.accounts.SignedInAccount;
import be.vormingsportaal.attestations.Standing;
import be.vormingsportaal.attestations.Standings;
import be.vormingsportaal.organisations.Members;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The care providers of the organisation that the signed-in manager or trainer belongs to (manual, section 4). */
@Controller
@RequestMapping("/zorgverleners")
class CaregiversController extends PeopleController {

    private static final List<Role> ROLES = List.of(Role.CAREGIVER);

    private final Members members;
    private final Standings standings;

    CaregiversController(PeoplePages pages, TransferPages transfers, Members members, Standings standings) {
        super(pages, transfers);
        this.members = members;
        this.standings = standings;
    }

    /** Whoever belongs to no organisation any more has no such page. */
    @ModelAttribute("area")
    PeopleArea area(@AuthenticationPrincipal SignedInAccount me) {
        return new PeopleArea(
                "caregivers",
                members.organisationOf(me.id()).orElseThrow(),
                "/zorgverleners",
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
    String list(@ModelAttribute(name = "area", binding = false) PeopleArea area, Model model) {
        pages().list(area, model);
        return "organisations/people";
    }
}
