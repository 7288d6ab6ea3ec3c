package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.registration.RegistrationService.Correction;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.people.CorrectPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets people add, correct, invite again and take out the people of a list. A subclass says which list it is, in a
 * method with {@code @ModelAttribute("area")}, and so decides whose data may be changed.
 */
abstract class PeopleController extends AskedTransferController {

    private final PeoplePages pages;
    private final PersonChecks checks;
    private final PeopleService people;
    private final Departures departures;

    PeopleController(
            PeoplePages pages,
            PersonChecks checks,
            PeopleService people,
            Departures departures,
            TransferService transfers) {
        super(transfers);
        this.pages = pages;
        this.checks = checks;
        this.people = people;
        this.departures = departures;
    }

    PeoplePages pages() {
        return pages;
    }

    @GetMapping("/toevoegen")
    String addForm(
            @ModelAttribute(name = "area", binding = false) PeopleArea area, Model model, RedirectAttributes redirect) {
        if (!area.mayAdd()) {
            return locked(area, redirect);
        }
        model.addAttribute("form", PersonForm.withRole(area.roles().get(0)));
        return pages.add(area, model);
    }

    @PostMapping("/toevoegen")
    String add(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!area.mayAdd()) {
            return locked(area, redirect);
        }
        Optional<AddPerson> order = checks.toAdd(area, me, form, errors);
        if (order.isEmpty()) {
            return pages.add(area, model);
        }
        String name = order.get().name().full();
        String email = order.get().email().display();
        AddOutcome outcome = people.add(order.get());
        return switch (outcome) {
            case INVITED, INSTRUMENTS_ADDED, TRANSFER_REQUESTED, TRANSFER_CHANGED -> {
                PageNotice.success(redirect, "people.add." + outcome, name, email);
                yield "redirect:" + area.list();
            }
            case ALREADY_HERE, TRANSFER_PENDING_HERE -> {
                PageNotice.info(redirect, "people.add." + outcome, name, email);
                yield "redirect:" + area.list();
            }
            case OTHER_ROLE, TRANSFER_PENDING_ELSEWHERE, INVITED_ELSEWHERE, ORGANISATION_CLOSED -> {
                errors.rejectValue("email", "people.add." + outcome);
                yield pages.add(area, model);
            }
        };
    }

    private static String locked(PeopleArea area, RedirectAttributes redirect) {
        PageNotice.refusal(redirect, "people." + area.key() + ".locked");
        return "redirect:" + area.list();
    }

    @GetMapping("/{personId}/bewerken")
    String correctForm(
            @ModelAttribute(name = "area", binding = false) PeopleArea area, @PathVariable UUID personId, Model model) {
        PersonView person = pages.person(area, personId);
        model.addAttribute("form", PersonForm.of(person));
        return pages.correct(area, person, model);
    }

    @PostMapping("/{personId}/bewerken")
    String correct(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID personId,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        PersonView person = pages.person(area, personId);
        Optional<CorrectPerson> order = checks.toCorrect(area, me, person, form, errors);
        if (order.isEmpty()) {
            return pages.correct(area, person, model);
        }
        Correction correction;
        try {
            correction = people.correct(order.get());
        } catch (NoSuchElementException movedAway) {
            PageNotice.info(redirect, "people.movedAway", area.organisation().name());
            return "redirect:" + area.back();
        }
        String name = order.get().name().full();
        switch (correction) {
            case CORRECTED -> PageNotice.success(redirect, "people.corrected", name);
            case NOT_OPEN ->
                PageNotice.success(
                        redirect,
                        person.account().isRegistered() ? "people.corrected" : "people.correctedTooLate",
                        person.account().name().full());
            case CORRECTED_AND_SENT ->
                PageNotice.success(
                        redirect,
                        "people.correctedAndSent",
                        name,
                        order.get().email().display());
            case ADDRESS_TAKEN -> {
                errors.rejectValue("email", "people.addressTaken");
                return pages.correct(area, person, model);
            }
        }
        return "redirect:" + area.back();
    }

    @GetMapping("/{personId}/uitnodiging")
    String confirmSendAgain(
            @ModelAttribute(name = "area", binding = false) PeopleArea area, @PathVariable UUID personId, Model model) {
        return pages.confirm(area, personId, "organisations/send-again", model);
    }

    @PostMapping("/{personId}/uitnodiging")
    String sendAgain(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID personId,
            @RequestParam(defaultValue = "0") int generation,
            RedirectAttributes redirect) {
        PersonView person = pages.person(area, personId);
        Optional<String> tooOften = checks.tooOften(me, person.account().email());
        if (tooOften.isPresent()) {
            PageNotice.refusal(redirect, tooOften.get());
            return "redirect:" + area.back();
        }
        String name = person.account().name().full();
        String email = person.account().email().display();
        switch (people.sendAgain(area.organisation().id(), personId, generation)) {
            case SENT -> PageNotice.success(redirect, "people.sentAgain", name, email);
            case ALREADY_SENT -> PageNotice.info(redirect, "people.alreadySent", name, email);
            case NOT_OPEN -> PageNotice.info(redirect, "people.alreadyRegistered", name);
        }
        return "redirect:" + area.back();
    }

    @GetMapping("/{personId}/verwijderen")
    String confirmRemove(
            @ModelAttribute(name = "area", binding = false) PeopleArea area, @PathVariable UUID personId, Model model) {
        return pages.confirm(area, personId, "organisations/remove-person", model);
    }

    /** After a second click, or when somebody else was first, the person is not there any more, which is no failure. */
    @PostMapping("/{personId}/verwijderen")
    String remove(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID personId,
            RedirectAttributes redirect) {
        try {
            String name = pages.person(area, personId).account().name().full();
            departures.remove(area.organisation().id(), personId);
            PageNotice.success(
                    redirect, "people.removed", name, area.organisation().name());
        } catch (NoSuchElementException gone) {
            PageNotice.info(
                    redirect, "people.alreadyRemoved", area.organisation().name());
        }
        return "redirect:" + area.back();
    }
}
