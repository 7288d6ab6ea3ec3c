package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.people.PeopleQuery;
import be.vormingsportaal.organisations.people.PeopleSearch;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.organisations.people.RefusedInvitations;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.organisations.transfer.TransferView;
import be.vormingsportaal.shared.PageOf;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Prepares what the pages about people of an organisation show, in the same way for every {@link PeopleArea}. */
@Component
class PeoplePages {

    private final PeopleService people;
    private final PeopleSearch search;
    private final TransferService transfers;
    private final InstrumentService instruments;
    private final RefusedInvitations refused;
    private final Clock clock;

    PeoplePages(
            PeopleService people,
            PeopleSearch search,
            TransferService transfers,
            InstrumentService instruments,
            RefusedInvitations refused,
            Clock clock) {
        this.people = people;
        this.search = search;
        this.transfers = transfers;
        this.instruments = instruments;
        this.refused = refused;
        this.clock = clock;
    }

    /** The whole of a list that is short. */
    void list(PeopleArea area, Model model) {
        List<PersonView> all = people.people(area.organisation().id(), area.roleSet());
        model.addAttribute("people", all);
        around(area, instruments(area), accounts(all), model);
    }

    /**
     * One page of a list, of whom the name or the e-mail address holds the text.
     *
     * @param page from 0
     */
    void list(PeopleArea area, String text, int page, Model model) {
        PageOf<PersonView> found = search.find(
                area.organisation().id(), PeopleQuery.all(area.roleSet()).with(text), page);
        model.addAttribute("text", text);
        model.addAttribute("found", found);
        model.addAttribute("people", found.items());
        around(area, instruments(area), accounts(found.items()), model);
    }

    /**
     * Adds what a page needs beside the people in its list.
     *
     * @param people those in the list
     */
    void around(PeopleArea area, List<InstrumentView> instruments, List<AccountView> people, Model model) {
        List<TransferView> asked = transfers.pending(area.organisation().id(), area.roleSet());
        model.addAttribute("area", area);
        model.addAttribute("transfers", asked);
        model.addAttribute("refusedTransfers", transfers.refused(asked));
        model.addAttribute("refusedInvitations", refused.among(people));
        model.addAttribute("instruments", instruments);
        model.addAttribute("now", clock.instant());
    }

    private static List<AccountView> accounts(List<PersonView> people) {
        return people.stream().map(PersonView::account).toList();
    }

    /** The form to add somebody. */
    String add(PeopleArea area, Model model) {
        model.addAttribute("area", area);
        model.addAttribute("instruments", instruments(area));
        return "organisations/add-person";
    }

    /** The form to correct what is known about this person. */
    String correct(PeopleArea area, PersonView person, Model model) {
        model.addAttribute("area", area);
        model.addAttribute("person", person);
        model.addAttribute("instruments", instruments(area));
        return "organisations/correct-person";
    }

    /** The page on which somebody confirms sending the link again, or taking the person out. */
    String confirm(PeopleArea area, UUID personId, String view, Model model) {
        model.addAttribute("area", area);
        model.addAttribute("person", person(area, personId));
        return view;
    }

    /** @throws java.util.NoSuchElementException when nobody of this list has that id */
    PersonView person(PeopleArea area, UUID personId) {
        return people.person(area.organisation().id(), personId, area.roleSet());
    }

    /** The instruments that people of this list may have. */
    List<InstrumentView> instruments(PeopleArea area) {
        return area.withInstruments() ? instruments.active() : List.of();
    }
}
