package be.vormingsportaal.web.intervisions;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.intervisions.proofs.ProofPdf;
import be.vormingsportaal.intervisions.proofs.ProofView;
import be.vormingsportaal.intervisions.proofs.Proofs;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.web.files.Download;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a trainer's own enrolment, or one that the manager's organisation ordered. */
@Controller
@OpenTo(TRAINERS)
@RequestMapping("/inschrijvingen/{enrolmentId}")
class OwnEnrolmentController {

    private final Enrolments enrolments;
    private final Cancelling cancelling;
    private final Proofs proofs;
    private final ProofPdf proofPdf;
    private final Members members;

    OwnEnrolmentController(
            Enrolments enrolments, Cancelling cancelling, Proofs proofs, ProofPdf proofPdf, Members members) {
        this.enrolments = enrolments;
        this.cancelling = cancelling;
        this.proofs = proofs;
        this.proofPdf = proofPdf;
        this.members = members;
    }

    @GetMapping("/annuleren")
    @OpenTo({MANAGERS, TRAINERS})
    String cancelForm(@PathVariable UUID enrolmentId, @AuthenticationPrincipal SignedInAccount me, Model model) {
        EnrolmentView enrolment = find(enrolmentId, me);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("back", back(enrolment, me));
        model.addAttribute("action", "/inschrijvingen/" + enrolmentId + "/annuleren");
        model.addAttribute("own", true);
        return "intervisions/cancel-enrolment";
    }

    @PostMapping("/annuleren")
    @OpenTo({MANAGERS, TRAINERS})
    String cancel(
            @PathVariable UUID enrolmentId, @AuthenticationPrincipal SignedInAccount me, RedirectAttributes redirect) {
        EnrolmentView enrolment = find(enrolmentId, me);
        EnrolmentEndReason because =
                actsForTheOrganisation(me) ? EnrolmentEndReason.BY_ORGANISATION : EnrolmentEndReason.BY_TRAINER;
        CancelledNotice.say(redirect, cancelling.cancel(enrolmentId, because));
        return "redirect:" + back(enrolment, me);
    }

    @GetMapping("/bewijs.pdf")
    void proof(
            @PathVariable UUID enrolmentId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        ProofView proof = proofs.own(me.id(), enrolmentId).orElseThrow();
        byte[] pdf = proofPdf.of(proof);
        Download.begin(
                response,
                MediaType.APPLICATION_PDF_VALUE,
                ContentDisposition.attachment()
                        .filename("bewijs-van-deelname-" + proof.heldOn() + ".pdf", StandardCharsets.UTF_8)
                        .build());
        response.getOutputStream().write(pdf);
    }

    /** @throws java.util.NoSuchElementException when it is neither the trainer's nor ordered by the manager's organisation */
    private EnrolmentView find(UUID enrolmentId, SignedInAccount me) {
        return Optional.of(enrolments.find(enrolmentId))
                .filter(enrolment -> actsForTheOrganisation(me)
                        ? members.organisationOf(me.id())
                                .filter(own -> own.id().equals(enrolment.organisationId()))
                                .isPresent()
                        : enrolment.accountId().equals(me.id()))
                .orElseThrow();
    }

    /** Whether it is about what the organisation ordered, in place of the person's own enrolment. */
    private static boolean actsForTheOrganisation(SignedInAccount me) {
        return switch (me.role()) {
            case MANAGER -> true;
            case TRAINER_EXTERNAL, TRAINER_KCD, KCD_STAFF, CAREGIVER -> false;
        };
    }

    private static String back(EnrolmentView enrolment, SignedInAccount me) {
        return actsForTheOrganisation(me)
                ? "/intervisies"
                : "/instrumenten/" + enrolment.intervision().details().instrumentCode() + "/intervisies";
    }
}
