package be.vormingsportaal.web.instruments;

import be.vormingsportaal.accounts.SignedInAccount;
import be.vormingsportaal.instruments.InstrumentService;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The tab "Instrumenten": what is assigned to the signed-in person. */
@Controller
class InstrumentsController {

    private final InstrumentService instruments;

    InstrumentsController(InstrumentService instruments) {
        this.instruments = instruments;
    }

    @GetMapping("/instrumenten")
    String instruments(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("instruments", instruments.assignedTo(me.id()));
        return "instruments/instruments";
    }
}
