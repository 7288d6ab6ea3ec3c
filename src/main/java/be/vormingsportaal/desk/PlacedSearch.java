package be.vormingsportaal.desk;

import be.vormingsportaal.accounts.account.AccountSearch;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.membership.Members;
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

/** Reads the people and the trainings that were found, which their organisation tells apart. */
@Component
class PlacedSearch {

    private final AccountSearch people;
    private final TrainingSearch trainings;
    private final Members members;

    PlacedSearch(AccountSearch people, TrainingSearch trainings, Members members) {
        this.people = people;
        this.trainings = trainings;
        this.members = members;
    }

    /** A person, with the organisation that tells namesakes apart; it is empty for those who have none. */
    public record PersonHit(AccountView person, Optional<OrganisationView> organisation) {}

    /** A training, with its organisation. */
    public record TrainingHit(TrainingSearch.Hit training, OrganisationView organisation) {}

    /**
     * The best of each first.
     *
     * @param peopleTotal how many people were found; not all of them stand in {@code people} when it is larger
     * @param morePeople whether there are still others, which were not counted
     */
    public record Placed(List<PersonHit> people, int peopleTotal, boolean morePeople, List<TrainingHit> trainings) {

        /** Whether there are people who do not stand on the page. */
        public boolean hidesPeople() {
            return morePeople || peopleTotal > people.size();
        }
    }

    /** @param most how many are wanted of each */
    Placed found(Map<SearchKind, Hits> hits, int most) {
        AccountSearch.Found accounts = people.found(hits.get(SearchKind.PEOPLE), most);
        List<TrainingSearch.Hit> found = trainings.found(hits.get(SearchKind.TRAININGS), most);
        Map<UUID, UUID> memberships = members.organisationsOf(
                accounts.people().stream().map(AccountView::id).toList());
        Set<UUID> named = new HashSet<>(memberships.values());
        found.forEach(training -> named.add(training.organisationId()));
        Map<UUID, OrganisationView> known = members.organisations(named);
        return new Placed(
                accounts.people().stream()
                        .map(person -> new PersonHit(
                                person,
                                Optional.ofNullable(memberships.get(person.id()))
                                        .map(known::get)))
                        .toList(),
                accounts.total(),
                accounts.more(),
                found.stream()
                        .map(training -> new TrainingHit(training, known.get(training.organisationId())))
                        .toList());
    }
}
