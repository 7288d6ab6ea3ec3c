package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.merging.AccountTraces;
import be.vormingsportaal.accounts.merging.MergeOutcome;
import be.vormingsportaal.accounts.merging.Merging;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.testing.Rounds;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who merge the same accounts, and somebody who adds to one that is about to end, at the same moment. */
@OnPostgres
class MergeRaceTests {

    private static final int ROUNDS = Rounds.of(50);
    private static final Race RACE = new Race();

    @Autowired
    Merging merging;

    @Autowired
    TestPeople people;

    @Autowired
    PeopleService service;

    @Autowired
    PersonHistory history;

    @Autowired
    JdbcClient database;

    UUID deLinde;
    UUID deBrug;
    UUID staff;

    @AfterAll
    static void stop() {
        RACE.close();
    }

    @BeforeEach
    void organisations() {
        deLinde = people.organisation("WZC De Linde");
        deBrug = people.organisation("Thuiszorg De Brug");
        staff = people.staff();
    }

    @Test
    void twoClicksMergeOnce() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            UUID kept = person(deLinde);
            UUID ended = person(deBrug);
            assertThat(RACE.run(() -> merged(kept, ended), () -> merged(kept, ended)))
                    .containsOnly(MergeOutcome.MERGED);
            assertThat(database.sql("select count(*) from past_membership where account_id = ?")
                            .param(kept)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertNoTrace(ended);
        }
    }

    @Test
    void ofTwoWhoKeepTheOtherAccountOneIsFirst() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            UUID one = person(deLinde);
            UUID other = person(deBrug);
            List<MergeOutcome> outcomes = RACE.run(() -> merged(one, other), () -> merged(other, one));
            assertThat(outcomes).containsExactlyInAnyOrder(MergeOutcome.MERGED, MergeOutcome.NOT_FOUND);
            assertNoTrace(outcomes.get(0) == MergeOutcome.MERGED ? other : one);
        }
    }

    /** Who asks a moment too late invites somebody new, by the address that is free; who was in time asks whoever stays. */
    @Test
    void aQuestionToTheEndedAccountIsNotLost() throws Exception {
        UUID deEik = people.organisation("WZC De Eik");
        for (int round = 1; round <= ROUNDS; round++) {
            UUID kept = person(deLinde);
            UUID ended = person(deLinde);
            AccountView account = people.account(ended);
            AddPerson asking =
                    new AddPerson(deEik, staff, account.role(), account.name(), account.email(), Set.of("ltcf"));
            List<Enum<?>> results = RACE.run(() -> merged(kept, ended), () -> service.add(asking));
            assertThat(results.get(0)).isEqualTo(MergeOutcome.MERGED);
            assertThat(results.get(1)).isIn(AddOutcome.INVITED, AddOutcome.TRANSFER_REQUESTED);
            assertThat(history.openMove(kept).isPresent()).isEqualTo(results.get(1) == AddOutcome.TRANSFER_REQUESTED);
            assertNoTrace(ended);
        }
    }

    private UUID person(UUID organisation) {
        return people.registered(organisation, Role.CAREGIVER);
    }

    private MergeOutcome merged(UUID kept, UUID ended) {
        return merging.merge(kept, ended, staff);
    }

    private void assertNoTrace(UUID ended) {
        assertThat(new AccountTraces(database).of(ended)).containsExactly("account_merge.ended_id");
    }
}
