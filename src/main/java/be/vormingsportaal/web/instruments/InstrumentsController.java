package be.vormingsportaal.web.instruments;

import static be.vormingsportaal.web.security.Visitors.CAREGIVERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.attestations.AttestCards;
import be.vormingsportaal.web.security.OpenTo;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the tab "Instrumenten": what is assigned to the signed-in person. */
@Controller
@OpenTo({TRAINERS, CAREGIVERS})
class InstrumentsController {

    private final AttestCards trainers;
    private final CaregiverCards caregivers;

    InstrumentsController(AttestCards trainers, CaregiverCards caregivers) {
        this.trainers = trainers;
        this.caregivers = caregivers;
    }

    @GetMapping("/instrumenten")
    String instruments(@AuthenticationPrincipal SignedInAccount me, Model model) {
        return switch (me.role()) {
            case TRAINER_EXTERNAL, TRAINER_KCD -> ofTrainer(me, model);
            case CAREGIVER, KCD_STAFF, MANAGER -> ofCaregiver(me, model);
        };
    }

    private String ofTrainer(SignedInAccount me, Model model) {
        AttestCards.Overview overview = trainers.of(me);
        model.addAttribute("cards", overview.cards());
        model.addAttribute("former", overview.former());
        return "instruments/trainer";
    }

    private String ofCaregiver(SignedInAccount me, Model model) {
        model.addAttribute("cards", caregivers.of(me));
        model.addAttribute("own", caregivers.organisation(me).orElse(null));
        return "instruments/caregiver";
    }
}
