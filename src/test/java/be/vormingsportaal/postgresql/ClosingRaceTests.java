package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.people.Everybody;
import be.vormingsportaal.organisations.people.EverybodyQuery;
import be.vormingsportaal.organisations.people.OrganisationQuery;
import be.vormingsportaal.organisations.people.OrganisationQuery.Show;
import be.vormingsportaal.organisations.people.OrganisationSearch;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.transfer.OpenMoves;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.trainings.training.TrainingList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens at the same moment as a closing, on PostgreSQL. And what the lists of staff ask that database. */
@OnPostgres
class ClosingRaceTests {

    private static final Race RACE = new Race();
    private static final int ROUNDS = 5;

    @Autowired
    ClosingService closings;

    @Autowired
    PeopleService adding;

    @Autowired
    Members members;

    @Autowired
    Everybody everybody;

    @Autowired
    OrganisationSearch search;

    @Autowired
    OpenMoves moves;

    @Autowired
    TrainingList trainings;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    UUID staff;

    @AfterAll
    static void stop() {
        RACE.close();
    }

    @BeforeEach
    void staff() {
        staff = people.staff();
    }

    @Test
    void whoIsAddedWhileItClosesIsRefusedOrReleased() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID organisation = people.organisation("WZC Dicht");
            EmailAddress address = TestPeople.anyAddress();
            List<Object> answers =
                    RACE.run(() -> closings.close(organisation, "Fusie", staff), () -> add(organisation, address));
            assertThat(answers.get(0)).isEqualTo(true);
            assertThat(answers.get(1)).isIn(AddOutcome.INVITED, AddOutcome.ORGANISATION_CLOSED);
            empty(organisation);
        }
    }

    @Test
    void ofTwoWhoCloseItAtOnceOneDoes() throws Exception {
        UUID organisation = people.organisation("WZC Dicht");
        List<Boolean> answers = RACE.run(
                () -> closings.close(organisation, "Fusie", staff), () -> closings.close(organisation, "Stopt", staff));
        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(closings.of(organisation)).hasSize(1);
        empty(organisation);
    }

    @Test
    void theListsGiveTheSameAsOnTheOtherDatabase() {
        String name = "WZC Lijst " + UUID.randomUUID();
        UUID organisation = people.organisation(name);
        UUID invited = people.invited(organisation, Role.CAREGIVER, staff);
        for (EverybodyQuery.Order order : EverybodyQuery.Order.values()) {
            EverybodyQuery query = new EverybodyQuery(
                    "peeters an",
                    Optional.of(Role.CAREGIVER),
                    Optional.of(EverybodyQuery.Where.in(organisation)),
                    Optional.of(false),
                    order,
                    true);
            assertThat(everybody.ids(query)).containsExactly(invited);
        }
        for (OrganisationQuery.Order order : OrganisationQuery.Order.values()) {
            assertThat(search.find(new OrganisationQuery(name, Show.UNMANAGED, order, true), 0)
                            .items())
                    .singleElement()
                    .satisfies(found -> assertThat(found.people()).isEqualTo(1));
        }
        assertThat(everybody.counts(organisation)).hasSize(1);
        assertThat(moves.to(organisation, 5).moves()).isEmpty();
        assertThat(moves.from(organisation, 5).moves()).isEmpty();
        assertThat(trainings.next(organisation, 5)).isEmpty();
        assertThat(trainings.last(organisation, 5)).isEmpty();
    }

    private AddOutcome add(UUID organisation, EmailAddress address) {
        return adding.add(
                new AddPerson(organisation, staff, Role.CAREGIVER, new PersonName("An", "Peeters"), address, Set.of()));
    }

    private void empty(UUID organisation) {
        jobs.runDue(closings.of(organisation).get(0).id());
        assertThat(members.of(organisation)).isEmpty();
    }
}
