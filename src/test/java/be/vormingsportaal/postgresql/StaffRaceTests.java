package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.blocking.Blocking;
import be.vormingsportaal.accounts.blocking.StaffAccounts;
import be.vormingsportaal.accounts.blocking.StaffOutcome;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two colleagues who decide about each other at the same moment, on PostgreSQL: one of them stays. */
@OnPostgres
class StaffRaceTests {

    private static final int ROUNDS = 10;
    private static final Race RACE = new Race();

    @Autowired
    Blocking blocking;

    @Autowired
    StaffAccounts staff;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    UUID one;
    UUID other;

    @AfterAll
    static void stop() {
        RACE.close();
    }

    @BeforeEach
    void twoAdministrators() {
        one = people.staff();
        other = people.staff();
        choose(true);
    }

    @AfterEach
    void nobodyAnyMore() {
        choose(false);
    }

    @InRounds(ROUNDS)
    void ofTwoAdministratorsWhoUnmakeEachOtherOneStays() throws Exception {
        assertThat(RACE.run(
                        () -> staff.chooseAdministrator(other, false, one),
                        () -> staff.chooseAdministrator(one, false, other)))
                .containsExactlyInAnyOrder(StaffOutcome.DONE, StaffOutcome.NOT_ADMINISTRATOR);
    }

    @InRounds(ROUNDS)
    void ofTwoColleaguesWhoBlockEachOtherOneStays() throws Exception {
        assertThat(RACE.run(
                        () -> blocking.block(other, "Uit dienst.", one),
                        () -> blocking.block(one, "Uit dienst.", other)))
                .containsExactlyInAnyOrder(StaffOutcome.DONE, StaffOutcome.NOT_ALLOWED);
    }

    private void choose(boolean chosen) {
        database.sql("update account set engine_administrator = :chosen where id in (:one, :other)")
                .param("chosen", chosen)
                .param("one", one)
                .param("other", other)
                .update();
    }
}
