package be.vormingsportaal.web.desk;

import be.vormingsportaal.accounts.account.AccountSearch;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.intervisions.planning.IntervisionSearch;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationLookup;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.search.SearchKind;
import be.vormingsportaal.search.TextSearch.Hits;
import be.vormingsportaal.trainings.training.TrainingSearch;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what was found of everything that staff look for, by kind. The statements are as many for each search. */
@Component
class DeskSearch {

    /** So many of a kind fit on the page. */
    static final int MOST = 25;

    private final AccountSearch people;
    private final OrganisationLookup organisations;
    private final InvoiceRegister invoices;
    private final IntervisionSearch intervisions;
    private final TrainingSearch trainings;
    private final Members members;

    DeskSearch(
            AccountSearch people,
            OrganisationLookup organisations,
            InvoiceRegister invoices,
            IntervisionSearch intervisions,
            TrainingSearch trainings,
            Members members) {
        this.people = people;
        this.organisations = organisations;
        this.invoices = invoices;
        this.intervisions = intervisions;
        this.trainings = trainings;
        this.members = members;
    }

    /** A person, with the organisation that tells namesakes apart; it is empty for those who have none. */
    record PersonHit(AccountView person, Optional<OrganisationView> organisation) {}

    /** A training, with its organisation. */
    record TrainingHit(TrainingSearch.Hit training, OrganisationView organisation) {}

    /**
     * What was found, the best of each kind first.
     *
     * @param peopleTotal how many people were found; not all of them stand in {@code people} when it is larger
     * @param morePeople whether there are still others, which were not counted
     */
    record Found(
            List<PersonHit> people,
            int peopleTotal,
            boolean morePeople,
            List<OrganisationView> organisations,
            List<InvoiceEntry> invoices,
            List<IntervisionView> intervisions,
            List<TrainingHit> trainings) {

        /** Whether there are people who do not stand on the page. */
        public boolean hidesPeople() {
            return morePeople || peopleTotal > people.size();
        }

        public int total() {
            return people.size() + organisations.size() + invoices.size() + intervisions.size() + trainings.size();
        }

        public boolean isEmpty() {
            return total() == 0;
        }
    }

    /**
     * @param typed may be a number, which words do not find
     * @param hits by the words that were typed, of each kind
     */
    Found found(String typed, Map<SearchKind, Hits> hits) {
        AccountSearch.Found accounts = people.found(hits.get(SearchKind.PEOPLE), MOST);
        List<TrainingSearch.Hit> found = trainings.found(hits.get(SearchKind.TRAININGS), MOST);
        Map<UUID, UUID> memberships = members.organisationsOf(
                accounts.people().stream().map(AccountView::id).toList());
        Set<UUID> named = new HashSet<>(memberships.values());
        found.forEach(training -> named.add(training.organisationId()));
        Map<UUID, OrganisationView> known = members.organisations(named);
        return new Found(
                accounts.people().stream()
                        .map(person -> new PersonHit(
                                person,
                                Optional.ofNullable(memberships.get(person.id()))
                                        .map(known::get)))
                        .toList(),
                accounts.total(),
                accounts.more(),
                organisations.found(hits.get(SearchKind.ORGANISATIONS), typed, MOST),
                invoices.numbered(typed, MOST),
                intervisions.found(hits.get(SearchKind.INTERVISIONS), MOST),
                found.stream()
                        .map(training -> new TrainingHit(training, known.get(training.organisationId())))
                        .toList());
    }
}
