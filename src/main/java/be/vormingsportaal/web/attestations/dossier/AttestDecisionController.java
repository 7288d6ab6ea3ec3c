package be.vormingsportaal.web.attestations.dossier;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.renewal.AttestationReviewResult;
import be.vormingsportaal.attestations.renewal.AttestationReviewing;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets staff correct or refuse an attest at any time while it counts, whether there is a task about it or not. */
@Controller
@OpenTo(STAFF)
@RequestMapping(AttestationDossierController.PAGE + "/beslissen")
class AttestDecisionController {

    private final AttestationDossiers dossiers;
    private final AttestationReviewing reviewing;

    AttestDecisionController(AttestationDossiers dossiers, AttestationReviewing reviewing) {
        this.dossiers = dossiers;
        this.reviewing = reviewing;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", AttestDecisionForm.empty());
        return page(id, model);
    }

    @PostMapping
    String decide(
            @PathVariable UUID id,
            @ModelAttribute("form") @Valid AttestDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes redirect) {
        if (!AttestDecisionForm.choices().contains(form.decision())) {
            errors.rejectValue("decision", "attestDecision.missing");
        }
        if (errors.hasErrors()) {
            return page(id, model);
        }
        AttestationReviewResult result = reviewing.decideAtDesk(id, form.read(), me.id());
        switch (result) {
            case ACCEPTED, CORRECTED, REFUSED -> PageNotice.success(redirect, "attestDecision.done." + result);
            case NOT_OPEN -> PageNotice.refusal(redirect, "attestDecision.NOT_OPEN");
            case NO_REASON, REASON_TOO_LONG -> errors.rejectValue("reason", "attestations.review." + result);
            case NO_EXPIRY, SAME_EXPIRY, EXPIRES_BEFORE_OBTAINED, EXPIRES_TOO_LATE ->
                errors.rejectValue("expiresOn", "attestations.review." + result);
        }
        return errors.hasErrors() ? page(id, model) : "redirect:/beheer/attesten/" + id;
    }

    private String page(UUID id, Model model) {
        model.addAttribute("dossier", dossiers.of(id));
        model.addAttribute("choices", AttestDecisionForm.choices());
        return "attestations/decide";
    }
}
