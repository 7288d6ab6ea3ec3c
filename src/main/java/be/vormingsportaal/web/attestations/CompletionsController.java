package be.vormingsportaal.web.attestations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.DateProblem;
import be.vormingsportaal.attestations.attestation.TrainingCompletions;
import be.vormingsportaal.organisations.people.FoundTrainer;
import be.vormingsportaal.organisations.people.TrainerSearch;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.web.forms.FormValidator;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows "Attest registreren": the quality centre notes that one or more of its own trainers completed a training.
 * Asking for the day of expiry changes nothing, and nothing is saved with another day than was shown.
 */
@Controller
@OpenTo(STAFF)
@RequestMapping(TrainerDeskController.BASE + "/registreren")
class CompletionsController {

    private final TrainingCompletions completions;
    private final AttestationService attestations;
    private final TrainerSearch trainers;
    private final CompletionCandidates candidates;
    private final FormValidator validator;
    private final Clock clock;

    CompletionsController(
            TrainingCompletions completions,
            AttestationService attestations,
            TrainerSearch trainers,
            CompletionCandidates candidates,
            FormValidator validator,
            Clock clock) {
        this.completions = completions;
        this.attestations = attestations;
        this.trainers = trainers;
        this.candidates = candidates;
        this.validator = validator;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @ModelAttribute("form") CompletionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        List<FoundTrainer> people = people(form, errors);
        if (people.isEmpty()) {
            return nobody(redirect);
        }
        return page(form, people, form.isBegun() ? read(form, errors) : Optional.empty(), errors, model);
    }

    @PostMapping
    String give(
            @ModelAttribute("form") CompletionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes redirect) {
        List<FoundTrainer> people = people(form, errors);
        if (people.isEmpty()) {
            return nobody(redirect);
        }
        Optional<LocalDate> read = read(form, errors);
        if (errors.hasErrors()) {
            return page(form, people, Optional.empty(), errors, model);
        }
        LocalDate completedOn = read.orElseThrow();
        LocalDate until = attestations.givenUntil(completedOn).orElseThrow();
        if (!until.toString().equals(form.shownUntil())) {
            errors.reject("completions.untilChanged");
            return page(form, people, read, errors, model);
        }
        Set<UUID> ids = people.stream().map(person -> person.account().id()).collect(Collectors.toSet());
        tell(
                completions.give(
                        ids,
                        form.instrument(),
                        completedOn,
                        me.id(),
                        candidates.toProve(ids, form.instrument(), completedOn)),
                people,
                until,
                redirect);
        return "redirect:" + TrainerDeskController.BASE
                + (ids.size() == 1 ? "/personen/" + ids.iterator().next() : "");
    }

    /** Only trainers of the quality centre get its attests, once they registered. Other trainers hand in theirs. */
    private List<FoundTrainer> people(CompletionForm form, BindingResult errors) {
        if (errors.hasFieldErrors("people")) {
            return List.of();
        }
        return trainers.trainers(form.people()).stream()
                .filter(person -> TrainingCompletions.mayBeGiven(person.account()))
                .toList();
    }

    /** @return the day of completion; empty when that day is wrong */
    private Optional<LocalDate> read(CompletionForm form, BindingResult errors) {
        validator.validate(form, errors);
        if (completions.taught().stream()
                .noneMatch(instrument -> instrument.code().equals(form.instrument()))) {
            errors.rejectValue("instrument", "completions.instrument.missing");
        }
        if (errors.hasFieldErrors("completedOn")) {
            return Optional.empty();
        }
        LocalDate completedOn = Typed.day(form.completedOn()).orElseThrow();
        Set<DateProblem> problems = attestations.check(completedOn, completedOn.plusDays(1));
        LocalDate until = attestations.givenUntil(completedOn).orElse(null);
        if (problems.isEmpty() && until == null) {
            errors.rejectValue("completedOn", "completions.noRule");
            return Optional.empty();
        }
        (problems.isEmpty() ? attestations.check(completedOn, until) : problems)
                .forEach(problem -> errors.rejectValue("completedOn", "completions.dates." + problem));
        return Optional.of(completedOn);
    }

    /** @param read empty when it cannot be shown what would be saved */
    private String page(
            CompletionForm form,
            List<FoundTrainer> people,
            Optional<LocalDate> read,
            BindingResult errors,
            Model model) {
        model.addAttribute("people", people);
        model.addAttribute("instruments", completions.taught());
        if (read.isPresent() && !errors.hasFieldErrors()) {
            LocalDate completedOn = read.get();
            LocalDate until = attestations.givenUntil(completedOn).orElseThrow();
            model.addAttribute("completedOn", completedOn);
            model.addAttribute("until", until);
            model.addAttribute("over", until.isBefore(LocalDate.now(clock)));
            model.addAttribute("candidates", candidates.of(people, form.instrument(), completedOn, until));
        }
        return "attestations/completion";
    }

    private static void tell(Set<UUID> given, List<FoundTrainer> people, LocalDate until, RedirectAttributes redirect) {
        String day = new BelgianDates().date(until);
        if (given.isEmpty()) {
            PageNotice.info(redirect, "completions.alreadyGiven");
        } else if (given.size() > 1) {
            PageNotice.success(redirect, "completions.given.many", given.size(), day);
        } else {
            people.stream()
                    .map(FoundTrainer::account)
                    .filter(account -> given.contains(account.id()))
                    .forEach(account -> PageNotice.success(
                            redirect, "completions.given.one", account.name().full(), day));
        }
    }

    private static String nobody(RedirectAttributes redirect) {
        PageNotice.refusal(redirect, "completions.nobody");
        return "redirect:" + TrainerDeskController.BASE;
    }
}
