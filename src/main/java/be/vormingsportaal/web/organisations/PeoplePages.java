package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.registration.RegistrationService.Correction;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.people.CorrectPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.FormValidator;
import be.vormingsportaal.web.layout.Notice;
import be.vormingsportaal.web.security.RequestThrottle;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages about people of an organisation, the same for every {@link PeopleArea}. */
@Component
class PeoplePages {

    private final PeopleService people;
    private final Departures departures;
    private final TransferService transfers;
    private final InstrumentService instruments;
    private final FormValidator validator;
    private final RequestThrottle throttle;
    private final Clock clock;

    PeoplePages(
            PeopleService people,
            Departures departures,
            TransferService transfers,
            InstrumentService instruments,
            FormValidator validator,
            RequestThrottle throttle,
            Clock clock) {
        this.people = people;
        this.departures = departures;
        this.transfers = transfers;
        this.instruments = instruments;
        this.validator = validator;
        this.throttle = throttle;
        this.clock = clock;
    }

    void list(PeopleArea area, Model model) {
        model.addAttribute("people", people.people(area.organisation().id(), area.roleSet()));
        around(area, choices(area), model);
    }

    /** What a page needs beside the people in its list. */
    void around(PeopleArea area, List<InstrumentView> instruments, Model model) {
        model.addAttribute("area", area);
        model.addAttribute("transfers", transfers.pending(area.organisation().id(), area.roleSet()));
        model.addAttribute("instruments", instruments);
        model.addAttribute("now", clock.instant());
    }

    String addForm(PeopleArea area, Model model, RedirectAttributes redirect) {
        if (!area.mayAdd()) {
            return locked(area, redirect);
        }
        model.addAttribute("form", PersonForm.withRole(area.roles().get(0)));
        return addPage(area, model);
    }

    String add(
            PeopleArea area,
            SignedInAccount me,
            PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!area.mayAdd()) {
            return locked(area, redirect);
        }
        validator.validate(form, errors);
        Role role = area.roles().size() == 1 ? area.roles().get(0) : form.role();
        if (role == null || !area.roles().contains(role)) {
            errors.rejectValue("role", "error.role.missing");
        }
        Set<String> chosen = checkInstruments(area, form, errors);
        if (!errors.hasErrors() && !throttle.mayAdd(form.address())) {
            errors.reject("error.tooMany");
        }
        if (errors.hasErrors()) {
            return addPage(area, model);
        }
        PersonName name = form.name();
        EmailAddress email = form.address();
        AddOutcome outcome = people.add(new AddPerson(area.organisation().id(), me.id(), role, name, email, chosen));
        return switch (outcome) {
            case INVITED, INSTRUMENTS_ADDED, TRANSFER_REQUESTED -> {
                Notice.success(redirect, "people.add." + outcome, name.full(), email.display());
                yield "redirect:" + area.list();
            }
            case ALREADY_HERE, TRANSFER_PENDING_HERE -> {
                Notice.info(redirect, "people.add." + outcome, name.full(), email.display());
                yield "redirect:" + area.list();
            }
            case OTHER_ROLE, TRANSFER_PENDING_ELSEWHERE, INVITED_ELSEWHERE -> {
                errors.rejectValue("email", "people.add." + outcome);
                yield addPage(area, model);
            }
        };
    }

    private static String locked(PeopleArea area, RedirectAttributes redirect) {
        Notice.refusal(redirect, "people." + area.key() + ".locked");
        return "redirect:" + area.list();
    }

    String correctForm(PeopleArea area, UUID personId, Model model) {
        PersonView person = person(area, personId);
        model.addAttribute("form", PersonForm.of(person));
        return correctPage(area, person, model);
    }

    String correct(
            PeopleArea area,
            UUID personId,
            PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        PersonView person = person(area, personId);
        boolean registered = person.account().isRegistered();
        if (!registered) {
            validator.validate(form, errors);
        }
        Set<String> chosen = checkInstruments(area, form, errors);
        if (errors.hasErrors()) {
            return correctPage(area, person, model);
        }
        PersonName name = registered ? person.account().name() : form.name();
        EmailAddress email = registered ? person.account().email() : form.address();
        Correction correction;
        try {
            correction = people.correct(new CorrectPerson(area.organisation().id(), personId, name, email, chosen));
        } catch (NoSuchElementException movedAway) {
            Notice.info(redirect, "people.movedAway", area.organisation().name());
            return "redirect:" + area.back();
        }
        switch (correction) {
            case CORRECTED -> Notice.success(redirect, "people.corrected", name.full());
            case NOT_OPEN ->
                Notice.success(
                        redirect,
                        registered ? "people.corrected" : "people.correctedTooLate",
                        person.account().name().full());
            case CORRECTED_AND_SENT ->
                Notice.success(redirect, "people.correctedAndSent", name.full(), email.display());
            case ADDRESS_TAKEN -> {
                errors.rejectValue("email", "people.addressTaken");
                return correctPage(area, person, model);
            }
        }
        return "redirect:" + area.back();
    }

    /** The page on which sending again, or taking out, is confirmed. */
    String confirm(PeopleArea area, UUID personId, String view, Model model) {
        model.addAttribute("area", area);
        model.addAttribute("person", person(area, personId));
        return view;
    }

    String sendAgain(PeopleArea area, UUID personId, int generation, RedirectAttributes redirect) {
        PersonView person = person(area, personId);
        String name = person.account().name().full();
        String email = person.account().email().display();
        switch (people.sendAgain(area.organisation().id(), personId, generation)) {
            case SENT -> Notice.success(redirect, "people.sentAgain", name, email);
            case ALREADY_SENT -> Notice.info(redirect, "people.alreadySent", name, email);
            case NOT_OPEN -> Notice.info(redirect, "people.alreadyRegistered", name);
        }
        return "redirect:" + area.back();
    }

    /** A second click, or somebody who was faster, finds nobody any more: that is no failure. */
    String remove(PeopleArea area, UUID personId, RedirectAttributes redirect) {
        try {
            String name = person(area, personId).account().name().full();
            departures.remove(area.organisation().id(), personId);
            Notice.success(redirect, "people.removed", name, area.organisation().name());
        } catch (NoSuchElementException gone) {
            Notice.info(redirect, "people.alreadyRemoved", area.organisation().name());
        }
        return "redirect:" + area.back();
    }

    private PersonView person(PeopleArea area, UUID personId) {
        return people.person(area.organisation().id(), personId, area.roleSet());
    }

    private Set<String> checkInstruments(PeopleArea area, PersonForm form, BindingResult errors) {
        Set<String> known = choices(area).stream().map(InstrumentView::code).collect(Collectors.toSet());
        if (!known.containsAll(form.instruments())) {
            errors.rejectValue("instruments", "error.instrument.unknown");
            return Set.of();
        }
        return form.instruments();
    }

    private List<InstrumentView> choices(PeopleArea area) {
        return area.withInstruments() ? instruments.active() : List.of();
    }

    private String addPage(PeopleArea area, Model model) {
        model.addAttribute("area", area);
        model.addAttribute("instruments", choices(area));
        return "organisations/add-person";
    }

    private String correctPage(PeopleArea area, PersonView person, Model model) {
        model.addAttribute("area", area);
        model.addAttribute("person", person);
        model.addAttribute("instruments", choices(area));
        return "organisations/correct-person";
    }
}
