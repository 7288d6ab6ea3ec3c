package be.vormingsportaal.web.intervisions;

import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.intervisions.enrolment.EnrolResult;
import be.vormingsportaal.intervisions.enrolment.EnrolTrainer;
import be.vormingsportaal.intervisions.enrolment.Enrolling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentCandidates;
import be.vormingsportaal.intervisions.enrolment.EnrolmentProblem;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.intervisions.mails.OfferLinks;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.proofs.IntervisionRequirements;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the tab "Intervisies" of an instrument (manual, 6) to its trainers, also in the grace period. */
@Controller
@OpenTo(TRAINERS)
@RequestMapping("/instrumenten/{code}/intervisies")
class TrainerTabController {

    private final IntervisionList intervisions;
    private final Enrolments enrolments;
    private final OfferLinks offers;
    private final EnrolmentCandidates candidates;
    private final Enrolling enrolling;
    private final TrainerArea areas;
    private final IntervisionRequirements requirements;

    TrainerTabController(
            IntervisionList intervisions,
            Enrolments enrolments,
            OfferLinks offers,
            EnrolmentCandidates candidates,
            Enrolling enrolling,
            TrainerArea areas,
            IntervisionRequirements requirements) {
        this.intervisions = intervisions;
        this.enrolments = enrolments;
        this.offers = offers;
        this.candidates = candidates;
        this.enrolling = enrolling;
        this.areas = areas;
        this.requirements = requirements;
    }

    @GetMapping
    String show(@PathVariable String code, @AuthenticationPrincipal SignedInAccount me, Model model) {
        List<EnrolmentView> own = enrolments.own(me.id(), code);
        Optional<InstrumentView> assigned = areas.assigned(me, code);
        model.addAttribute("assigned", assigned.isPresent());
        model.addAttribute("instrument", assigned.orElseGet(() -> areas.withEnrolments(code, own)));
        Set<UUID> enrolled = own.stream()
                .filter(enrolment -> !enrolment.state().isOver())
                .map(enrolment -> enrolment.intervision().id())
                .collect(Collectors.toSet());
        model.addAttribute("standing", areas.standing(me, code));
        model.addAttribute("requirement", requirements.of(me.id(), code).orElse(null));
        model.addAttribute("organisation", areas.organisation(me).orElse(null));
        model.addAttribute("own", own);
        model.addAttribute("offers", offers.of(own));
        model.addAttribute("combinable", areas.mayCombine(me, code));
        model.addAttribute(
                "available",
                intervisions.upcoming(Set.of(code)).stream()
                        .filter(intervision -> !enrolled.contains(intervision.id()))
                        .toList());
        return "intervisions/tab";
    }

    /** Shows what it costs and who pays, before anything happens. */
    @GetMapping("/{intervisionId}")
    String confirm(
            @PathVariable String code,
            @PathVariable UUID intervisionId,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        IntervisionView intervision = find(code, intervisionId);
        model.addAttribute("instrument", areas.instrument(me, code));
        model.addAttribute("intervision", intervision);
        OrganisationView organisation = areas.organisation(me).orElse(null);
        model.addAttribute("organisation", organisation);
        model.addAttribute("contacts", areas.contacts(organisation));
        model.addAttribute(
                "problem",
                organisation == null
                        ? EnrolmentProblem.NOT_OF_ORGANISATION
                        : candidates
                                .problems(organisation.id(), List.of(intervisionId), me.id())
                                .get(intervisionId));
        return "intervisions/enrol";
    }

    /** @param organisation the one of which the trainer read that it would pay */
    @PostMapping("/{intervisionId}")
    String enrol(
            @PathVariable String code,
            @PathVariable UUID intervisionId,
            @RequestParam(name = "organisation", required = false) UUID organisation,
            @RequestParam(name = "agreed", defaultValue = "-1") long agreed,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes redirect) {
        String page = "redirect:/instrumenten/" + code + "/intervisies";
        find(code, intervisionId);
        areas.instrument(me, code);
        if (!areas.isOf(me, organisation)) {
            PageNotice.refusal(redirect, "intervisions.enrol.moved");
            return page + "/" + intervisionId;
        }
        EnrolResult result =
                enrolling.enrol(new EnrolTrainer(intervisionId, me.id(), organisation, me.id(), Money.ofCents(agreed)));
        return EnrolledNotice.say(redirect, result) ? page : page + "/" + intervisionId;
    }

    private IntervisionView find(String code, UUID intervisionId) {
        return Optional.of(intervisions.find(intervisionId))
                .filter(intervision -> intervision.details().instrumentCode().equals(code))
                .orElseThrow();
    }
}
