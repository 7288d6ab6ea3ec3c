package be.vormingsportaal.web.attestations;

import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationClaim;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.SubmitAttestation;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.joining.JoinResult;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.web.attestations.AttestCard.HandedIn;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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

/** Lets a trainer hand in an attest for one instrument. */
@Controller
@OpenTo(TRAINERS)
@RequestMapping("/instrumenten/{code}/attest")
class AttestController {

    static final String PAGE = "attestations/attest";

    private final AttestCards cards;
    private final AttestChecks checks;
    private final AttestUploads uploads;
    private final Drafts drafts;
    private final AttestationService attestations;

    AttestController(
            AttestCards cards,
            AttestChecks checks,
            AttestUploads uploads,
            Drafts drafts,
            AttestationService attestations) {
        this.cards = cards;
        this.checks = checks;
        this.uploads = uploads;
        this.drafts = drafts;
        this.attestations = attestations;
    }

    /** The form is filled in with what the address says, and with the day of expiry by the rule. */
    @GetMapping
    String show(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable String code,
            @ModelAttribute("form") AttestForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("card", cards.of(me, code, checks.filledIn(form), errors, List.of()));
        return PAGE;
    }

    /** The field for the day of expiry, filled in by the rule, with what is unusual about it. */
    @GetMapping("/vervaldatum")
    String expiry(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable String code,
            @ModelAttribute("form") AttestForm form,
            BindingResult errors,
            Model model) {
        cards.handsInFor(me, code);
        model.addAttribute("card", cards.of(me, code, checks.filledIn(form), errors, List.of()));
        return "fragments/attest :: expiry(card=${card})";
    }

    @PostMapping
    String handIn(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable String code,
            @ModelAttribute("form") @Valid AttestForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String instrument = cards.handsInFor(me, code).name();
        List<Refusal> refusals = uploads.take(me, code, form, errors);
        Optional<AttestationClaim> sound = checks.read(form, errors);
        if (refusals.isEmpty() && drafts.files(me.id(), code).isEmpty()) {
            if (sound.isPresent() && isHandedIn(cards.of(me, code, form, errors, refusals), sound.get())) {
                PageNotice.info(redirect, "attest.already", instrument);
                return "redirect:/instrumenten";
            }
            errors.rejectValue("files", "error.files.missing");
        }
        if (refusals.isEmpty() && !errors.hasErrors()) {
            JoinResult joined = drafts.join(me.id(), code);
            if (joined instanceof JoinResult.Joined file) {
                AttestationClaim claim = sound.orElseThrow();
                attestations.submit(new SubmitAttestation(
                        me.id(),
                        code,
                        claim.institutionId(),
                        claim.obtainedOn(),
                        claim.expiresOn(),
                        file.documentId(),
                        checks.toProve(me.id(), code, form)));
                drafts.discard(me.id(), code, file.fileIds());
                PageNotice.success(redirect, "attest.handedIn", instrument);
                return "redirect:/instrumenten";
            }
            refusals = ((JoinResult.Refused) joined).refusals();
            if (refusals.isEmpty()) {
                errors.rejectValue("files", "error.files.missing");
            }
        }
        AttestForm shown = form.isLeftOpen() ? checks.filledIn(form) : form;
        model.addAttribute("card", cards.of(me, code, shown, errors, refusals));
        // a refused file is no error of the form, and yet the title says so
        model.addAttribute("wrong", true);
        return PAGE;
    }

    /**
     * After a second click on the button there is nothing left to hand in. An attest that was refused has to be handed
     * in again.
     */
    private static boolean isHandedIn(AttestCard card, AttestationClaim sound) {
        return card.history().stream()
                .findFirst()
                .map(HandedIn::attest)
                .filter(newest -> newest.state().counts() && newest.claim().saysTheSame(sound))
                .isPresent();
    }
}
