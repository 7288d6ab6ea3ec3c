package be.vormingsportaal.web.intervisions;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.intervisions.enrolment.EnrolResult;
import be.vormingsportaal.intervisions.enrolment.EnrolResult.Enrolled;
import be.vormingsportaal.intervisions.enrolment.EnrolTrainer;
import be.vormingsportaal.intervisions.enrolment.Enrolling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentCandidates;
import be.vormingsportaal.intervisions.enrolment.EnrolmentCandidates.Candidate;
import be.vormingsportaal.intervisions.enrolment.EnrolmentProblem;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows managers the intervisions for the trainers of their organisation, and lets them enrol those trainers (manual,
 * 6).
 */
@Controller
@OpenTo(MANAGERS)
@RequestMapping("/intervisies")
class ManagerIntervisionsController {

    /** A person who left while the form was open is not in its list any more. */
    private static final EnrolResult GONE = new EnrolResult.Refused(EnrolmentProblem.NOT_OF_ORGANISATION);

    private final IntervisionList intervisions;
    private final Enrolments enrolments;
    private final EnrolmentCandidates candidates;
    private final Enrolling enrolling;
    private final ManagerArea areas;

    ManagerIntervisionsController(
            IntervisionList intervisions,
            Enrolments enrolments,
            EnrolmentCandidates candidates,
            Enrolling enrolling,
            ManagerArea areas) {
        this.intervisions = intervisions;
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.enrolling = enrolling;
        this.areas = areas;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInAccount me, Model model) {
        OrganisationView organisation = areas.organisation(me);
        model.addAttribute("organisation", organisation);
        model.addAttribute("available", intervisions.upcoming(areas.instruments(organisation)));
        model.addAttribute("ordered", enrolments.ofOrganisation(organisation.id()));
        return "intervisions/manager";
    }

    @GetMapping("/{intervisionId}")
    String choose(@PathVariable UUID intervisionId, @AuthenticationPrincipal SignedInAccount me, Model model) {
        OrganisationView organisation = areas.organisation(me);
        model.addAttribute("intervision", intervisions.find(intervisionId));
        model.addAttribute("organisation", organisation);
        model.addAttribute("contacts", areas.contacts(organisation));
        model.addAttribute(
                "problem", candidates.problem(organisation.id(), intervisionId).orElse(null));
        List<Candidate> trainers = candidates.of(organisation.id(), intervisionId);
        model.addAttribute("candidates", trainers);
        model.addAttribute(
                "able",
                trainers.stream().filter(trainer -> trainer.problem().isEmpty()).count());
        return "intervisions/manager-enrol";
    }

    /** Each person is enrolled separately, so that a person who cannot be enrolled does not keep the others out. */
    @PostMapping("/{intervisionId}")
    String enrol(
            @PathVariable UUID intervisionId,
            @RequestParam(name = "people", defaultValue = "") Set<UUID> people,
            @RequestParam(name = "agreed", defaultValue = "-1") long agreed,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes redirect) {
        intervisions.find(intervisionId);
        OrganisationView organisation = areas.organisation(me);
        if (people.isEmpty()) {
            PageNotice.refusal(redirect, "intervisions.manager.nobody");
            return "redirect:/intervisies/" + intervisionId;
        }
        List<EnrolResult> results = people.stream()
                .map(person -> enrolling.enrol(
                        new EnrolTrainer(intervisionId, person, organisation.id(), me.id(), Money.ofCents(agreed))))
                .toList();
        long refused =
                results.stream().filter(EnrolResult.Refused.class::isInstance).count();
        long gone = results.stream().filter(GONE::equals).count();
        long waiting = results.stream()
                .filter(result -> result instanceof Enrolled enrolled && enrolled.state() == EnrolmentState.WAITING)
                .count();
        if (results.equals(List.of(GONE))) {
            PageNotice.refusal(redirect, "intervisions.manager.gone");
        } else if (results.size() == 1) {
            EnrolledNotice.say(redirect, results.get(0));
        } else if (refused == results.size()) {
            PageNotice.refusal(redirect, "intervisions.manager.some", 0, waiting, refused, gone);
        } else if (refused > 0) {
            PageNotice.info(
                    redirect, "intervisions.manager.some", results.size() - refused - waiting, waiting, refused, gone);
        } else {
            PageNotice.success(redirect, "intervisions.manager.all", results.size() - waiting, waiting);
        }
        return "redirect:/intervisies" + (refused > 0 ? "/" + intervisionId : "");
    }
}
