package be.vormingsportaal.web.instruments;

import be.vormingsportaal.accounts.SignedInAccount;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.web.attestations.AttestCards;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The tab "Instrumenten": what is assigned to the signed-in person. */
@Controller
class InstrumentsController {

    private final InstrumentService instruments;
    private final AttestCards cards;

    InstrumentsController(InstrumentService instruments, AttestCards cards) {
        this.instruments = instruments;
        this.cards = cards;
    }

    @GetMapping("/instrumenten")
    String instruments(@AuthenticationPrincipal SignedInAccount me, Model model) {
        if (me.role().isTrainer()) {
            model.addAttribute("cards", cards.of(me));
            return "instruments/trainer";
        }
        model.addAttribute("instruments", instruments.assignedTo(me.id()));
        return "instruments/instruments";
    }
}
