package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.organisation.OrganisationLookup;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
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

/**
 * Lets staff ask somebody to move to an organisation, in the name of that organisation. The person has to confirm it, as
 * with every move.
 */
@Controller
@OpenTo(STAFF)
@RequestMapping(PersonDeskController.BASE + "/overstap")
class PersonMoveController {

    private static final int MOST = 20;

    private final AccountDirectory accounts;
    private final OrganisationLookup lookup;
    private final OrganisationService organisations;
    private final InstrumentService instruments;
    private final PeopleService people;

    PersonMoveController(
            AccountDirectory accounts,
            OrganisationLookup lookup,
            OrganisationService organisations,
            InstrumentService instruments,
            PeopleService people) {
        this.accounts = accounts;
        this.lookup = lookup;
        this.organisations = organisations;
        this.instruments = instruments;
        this.people = people;
    }

    /** Staff belong to no organisation, and somebody who is not registered cannot confirm. */
    @ModelAttribute("person")
    AccountView person(@PathVariable UUID personId) {
        return accounts.find(personId)
                .filter(found -> found.isRegistered() && !found.role().isStaff())
                .orElseThrow();
    }

    /** @param typed the organisation that is looked for */
    @GetMapping
    String choose(@RequestParam(name = "zoek", defaultValue = "") String typed, Model model) {
        model.addAttribute("text", typed);
        model.addAttribute(
                "organisations",
                lookup.find(typed, MOST).stream()
                        .filter(organisation -> !organisation.closed())
                        .toList());
        return "desk/person-move";
    }

    @PostMapping
    String ask(
            @ModelAttribute(name = "person", binding = false) AccountView person,
            @AuthenticationPrincipal SignedInAccount me,
            @RequestParam(name = "organisatie") UUID organisationId,
            RedirectAttributes redirect) {
        OrganisationView organisation = organisations.find(organisationId).orElseThrow();
        AddOutcome outcome = people.add(new AddPerson(
                organisationId,
                me.id(),
                person.role(),
                person.name(),
                person.email(),
                instruments.codesOf(person.id())));
        String words = "desk.move." + outcome;
        String name = person.name().full();
        switch (kind(outcome)) {
            case DONE -> PageNotice.success(redirect, words, name, organisation.name());
            case NOTHING_CHANGED -> PageNotice.info(redirect, words, name, organisation.name());
            case REFUSED -> PageNotice.refusal(redirect, words, name, organisation.name());
        }
        return "redirect:" + PersonDeskController.page(person.id());
    }

    private enum Kind {
        DONE,
        NOTHING_CHANGED,
        REFUSED
    }

    private static Kind kind(AddOutcome outcome) {
        return switch (outcome) {
            case INVITED, TRANSFER_REQUESTED, TRANSFER_CHANGED, INSTRUMENTS_ADDED -> Kind.DONE;
            case ALREADY_HERE, TRANSFER_PENDING_HERE -> Kind.NOTHING_CHANGED;
            case INVITED_ELSEWHERE, OTHER_ROLE, TRANSFER_PENDING_ELSEWHERE, ORGANISATION_CLOSED -> Kind.REFUSED;
        };
    }
}
