package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.EnrolResult;
import be.vormingsportaal.intervisions.enrolment.EnrolTrainer;
import be.vormingsportaal.intervisions.enrolment.Enrolling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentCandidates;
import be.vormingsportaal.intervisions.enrolment.EnrolmentProblem;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets staff enrol a trainer for an intervision, on the account of the trainer's organisation. */
@Controller
@OpenTo(STAFF)
@RequestMapping(PersonDeskController.BASE + "/inschrijven")
class PersonEnrolmentController {

    private final AccountDirectory accounts;
    private final Members members;
    private final InstrumentService instruments;
    private final IntervisionList intervisions;
    private final EnrolmentCandidates candidates;
    private final Enrolling enrolling;

    PersonEnrolmentController(
            AccountDirectory accounts,
            Members members,
            InstrumentService instruments,
            IntervisionList intervisions,
            EnrolmentCandidates candidates,
            Enrolling enrolling) {
        this.accounts = accounts;
        this.members = members;
        this.instruments = instruments;
        this.intervisions = intervisions;
        this.candidates = candidates;
        this.enrolling = enrolling;
    }

    /** @param problem why the person cannot be enrolled; empty when nothing is against it */
    record Choice(IntervisionView intervision, Optional<EnrolmentProblem> problem) {}

    /** Only trainers have such a page. */
    @ModelAttribute("person")
    AccountView person(@PathVariable UUID personId) {
        return accounts.find(personId).filter(found -> found.role().isTrainer()).orElseThrow();
    }

    @GetMapping
    String choose(@ModelAttribute(name = "person", binding = false) AccountView person, Model model) {
        Optional<OrganisationView> organisation = members.organisationOf(person.id());
        model.addAttribute("organisation", organisation);
        model.addAttribute(
                "choices", organisation.map(own -> choices(person, own)).orElse(List.of()));
        return "desk/person-enrol";
    }

    private List<Choice> choices(AccountView person, OrganisationView organisation) {
        List<IntervisionView> upcoming = intervisions.upcoming(instruments.codesOf(person.id()));
        Map<UUID, EnrolmentProblem> problems = candidates.problems(
                organisation.id(), upcoming.stream().map(IntervisionView::id).toList(), person.id());
        return upcoming.stream()
                .map(intervision -> new Choice(intervision, Optional.ofNullable(problems.get(intervision.id()))))
                .toList();
    }

    @PostMapping
    String enrol(
            @ModelAttribute(name = "person", binding = false) AccountView person,
            @AuthenticationPrincipal SignedInAccount me,
            @RequestParam(name = "intervisie") UUID intervisionId,
            @RequestParam(name = "prijs", defaultValue = "-1") long agreed,
            RedirectAttributes redirect) {
        // an intervision that there is not has no page
        intervisions.find(intervisionId);
        OrganisationView organisation = members.organisationOf(person.id()).orElseThrow();
        EnrolResult result = enrolling.enrol(
                new EnrolTrainer(intervisionId, person.id(), organisation.id(), me.id(), Money.ofCents(agreed)));
        if (result instanceof EnrolResult.Refused refused) {
            PageNotice.refusal(redirect, "intervisions.problem." + refused.problem());
            return "redirect:" + PersonDeskController.page(person.id()) + "/inschrijven";
        }
        PageNotice.success(redirect, "intervisions.enrolled." + ((EnrolResult.Enrolled) result).state());
        return "redirect:" + PersonDeskController.page(person.id());
    }
}
