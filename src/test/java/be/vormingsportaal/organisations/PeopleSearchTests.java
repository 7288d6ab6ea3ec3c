package be.vormingsportaal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.people.PeopleQuery;
import be.vormingsportaal.organisations.people.PeopleQuery.Order;
import be.vormingsportaal.organisations.people.PeopleSearch;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PeopleSearchTests {

    private static final Set<Role> CAREGIVERS = Set.of(Role.CAREGIVER);

    @Autowired
    PeopleSearch search;

    @Autowired
    TestPeople people;

    @Autowired
    PeopleService list;

    UUID deLinde;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        deLinde = people.organisation("WZC De Linde");
        manager = people.registered(deLinde, Role.MANAGER);
    }

    @Test
    void peopleOfAnotherOrganisationOrRoleAreNotFound() {
        caregiver(people.organisation("Thuiszorg De Brug"), "Tom", "Maes");
        caregiver(deLinde, "Lies", "Peeters");
        assertThat(names(PeopleQuery.all(CAREGIVERS))).containsExactly("Lies Peeters");
    }

    @Test
    void partOfEitherOrderOfTheNameOrOfTheAddressFindsSomebody() {
        caregiver(deLinde, "Lies", "Peeters");
        caregiver(deLinde, "Tom", "Maes");
        assertThat(names(text("lies pee"))).containsExactly("Lies Peeters");
        assertThat(names(text("  PEETERS LI"))).containsExactly("Lies Peeters");
        assertThat(names(text("maes.tom"))).containsExactly("Tom Maes");
    }

    @Test
    void whatWouldBeAWildcardIsOnlyACharacter() {
        caregiver(deLinde, "Lies", "Peeters");
        assertThat(names(text("%"))).isEmpty();
        assertThat(names(text("L_es"))).isEmpty();
        assertThat(names(text("!"))).isEmpty();
    }

    @Test
    void onlyWhoHasTheInstrumentIsFoundForIt() {
        caregiver(deLinde, "Lies", "Peeters", "ltcf", "screener");
        caregiver(deLinde, "Tom", "Maes", "screener");
        assertThat(names(new PeopleQuery(CAREGIVERS, "", "ltcf", null, Order.LAST_NAME, false)))
                .containsExactly("Lies Peeters");
    }

    @Test
    void whoIsRegisteredAndWhoIsNotAreToldApart() {
        UUID registered = caregiver(deLinde, "Lies", "Peeters");
        people.register(registered);
        caregiver(deLinde, "Tom", "Maes");
        assertThat(names(new PeopleQuery(CAREGIVERS, "", null, true, Order.LAST_NAME, false)))
                .containsExactly("Lies Peeters");
        assertThat(names(new PeopleQuery(CAREGIVERS, "", null, false, Order.LAST_NAME, false)))
                .containsExactly("Tom Maes");
    }

    @Test
    void theOrderIsTheOneAskedForWhateverTheCapitals() {
        caregiver(deLinde, "Bram", "de Smet");
        caregiver(deLinde, "An", "Wouters");
        caregiver(deLinde, "Cis", "De Smet");
        assertThat(names(PeopleQuery.all(CAREGIVERS))).containsExactly("Bram de Smet", "Cis De Smet", "An Wouters");
        assertThat(names(new PeopleQuery(CAREGIVERS, "", null, null, Order.FIRST_NAME, true)))
                .containsExactly("Cis De Smet", "Bram de Smet", "An Wouters");
    }

    @Test
    void fiftyAreOnAPageAndAPageTooFarIsTheLastOne() {
        for (int number = 0; number < 51; number++) {
            caregiver(deLinde, "An", "Peeters " + (char) ('a' + number % 26) + (char) ('a' + number / 26));
        }
        PageOf<PersonView> last = search.find(deLinde, PeopleQuery.all(CAREGIVERS), 7);
        assertThat(last.items()).hasSize(1);
        assertThat(last.index()).isEqualTo(1);
        assertThat(last.pages()).isEqualTo(2);
        assertThat(last.total()).isEqualTo(51);
    }

    private UUID caregiver(UUID organisation, String first, String last, String... instruments) {
        EmailAddress address =
                EmailAddress.of((last + "." + first).replace(" ", "") + "." + UUID.randomUUID() + "@voorbeeld.example");
        list.add(new AddPerson(
                organisation, manager, Role.CAREGIVER, new PersonName(first, last), address, Set.of(instruments)));
        return list.people(organisation, CAREGIVERS).stream()
                .filter(person -> person.account().email().equals(address))
                .findFirst()
                .orElseThrow()
                .account()
                .id();
    }

    private static PeopleQuery text(String text) {
        return new PeopleQuery(CAREGIVERS, text, null, null, Order.LAST_NAME, false);
    }

    private List<String> names(PeopleQuery query) {
        return search.find(deLinde, query, 0).items().stream()
                .map(person -> person.account().name().full())
                .toList();
    }
}
