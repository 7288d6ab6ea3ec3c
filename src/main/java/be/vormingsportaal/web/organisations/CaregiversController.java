package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.accounts.SignedInAccount;
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
    private final CaregiverAdding adding;

    CaregiversController(PeoplePages pages, TransferPages transfers, Members members, CaregiverAdding adding) {
        super(pages, transfers);
        this.members = members;
        this.adding = adding;
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
                adding.isOpenTo(me));
    }

    @GetMapping
    String list(@ModelAttribute(name = "area", binding = false) PeopleArea area, Model model) {
        pages().list(area, model);
        return "organisations/people";
    }
}
