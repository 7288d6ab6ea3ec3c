package be.vormingsportaal.web.intervisions;

import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.intervisions.proofs.IntervisionRequirements;
import be.vormingsportaal.web.intervisions.CombinedAttest.Parts;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes, at one click, the file to renew an attest with, and opens the form to hand it in. */
@Controller
@OpenTo(TRAINERS)
class CombinedAttestController {

    private final CombinedAttest combined;
    private final TrainerArea areas;
    private final IntervisionRequirements requirements;

    CombinedAttestController(CombinedAttest combined, TrainerArea areas, IntervisionRequirements requirements) {
        this.combined = combined;
        this.areas = areas;
        this.requirements = requirements;
    }

    @PostMapping("/instrumenten/{code}/intervisies/attestbestand")
    String gather(@PathVariable String code, @AuthenticationPrincipal SignedInAccount me, RedirectAttributes redirect) {
        areas.instrument(me, code);
        Optional<Parts> parts = combined.parts(me.id(), code);
        if (parts.isEmpty()) {
            PageNotice.refusal(redirect, "intervisions.combined.nothing");
            return "redirect:/instrumenten/" + code + "/intervisies";
        }
        List<Refusal> refusals = combined.gather(me.id(), code, parts.get());
        if (!refusals.isEmpty()) {
            PageNotice.refusal(
                    redirect, "intervisions.combined.refused", refusals.get(0).fileName());
            return "redirect:/instrumenten/" + code + "/attest";
        }
        PageNotice.success(
                redirect, "intervisions.combined.done", parts.get().proofs().size());
        redirect.addAttribute("institution", parts.get().attest().institution().id());
        // a day is only known when no intervision elsewhere can be the last one
        if (requirements.of(me.id(), code).filter(owed -> owed.left() > 0).isEmpty()) {
            redirect.addAttribute("obtainedOn", parts.get().last().heldOn().toString());
        }
        return "redirect:/instrumenten/" + code + "/attest";
    }
}
