package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailChangeService.Request;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation.Outcome;
import be.vormingsportaal.accounts.profile.MyAccountService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who act on a change of address at the same moment, on PostgreSQL. */
@OnPostgres
class EmailChangeRaceTests {

    private static final int ROUNDS = 50;
    private static final String NEW_PASSWORD = "zeven groene kikkers zingen";
    private static final Race RACE = new Race();

    @Autowired
    TestPeople people;

    @Autowired
    EmailChangeService changes;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    MyAccountService myAccount;

    @Autowired
    SignedLinks links;

    @Autowired
    JdbcClient database;

    UUID person;
    EmailAddress wanted;

    @AfterAll
    static void stop() {
        RACE.close();
    }

    @BeforeEach
    void somebodyWhoWantsAnotherAddress() {
        person = people.staff();
        wanted = TestPeople.anyAddress();
    }

    @InRounds(ROUNDS)
    void twoBrowsersConfirmOneChange() throws Exception {
        String link = request(person);
        assertThat(RACE.run(() -> confirmation.confirm(link), () -> confirmation.confirm(link)))
                .containsExactly(Outcome.CONFIRMED, Outcome.CONFIRMED);
        assertThat(people.account(person).email()).isEqualTo(wanted);
    }

    @InRounds(ROUNDS)
    void anAddressThatTwoAccountsConfirmAtOnceGoesToOne() throws Exception {
        String link = request(person);
        String others = request(people.staff());
        assertThat(RACE.run(() -> confirmation.confirm(link), () -> confirmation.confirm(others)))
                .containsExactlyInAnyOrder(Outcome.CONFIRMED, Outcome.TAKEN);
    }

    @InRounds(ROUNDS)
    void aDoubleClickOnAskingMakesOneChange() throws Exception {
        assertThat(RACE.run(this::ask, this::ask)).containsExactly(Request.REQUESTED, Request.REQUESTED);
        assertThat(database.sql("select count(*) from email_change where account_id = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @InRounds(ROUNDS)
    void whoeverIsFasterDecidesBetweenConfirmingAndTakingBack() throws Exception {
        EmailAddress former = people.account(person).email();
        String link = request(person);
        List<Boolean> outcomes =
                RACE.run(() -> confirmation.confirm(link) == Outcome.CONFIRMED, () -> changes.cancel(person));
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(people.account(person).email()).isEqualTo(outcomes.get(0) ? wanted : former);
    }

    @InRounds(ROUNDS)
    void whatIsAskedWithTheOldPasswordDoesNotOutliveIt() throws Exception {
        RACE.run(this::ask, () -> myAccount.changePassword(person, TestPeople.PASSWORD, NEW_PASSWORD));
        assertThat(changes.pending(person)).isEmpty();
    }

    private Request ask() {
        return changes.request(person, TestPeople.PASSWORD, wanted);
    }

    /** Asks for the change; returns its link. */
    private String request(UUID account) {
        changes.request(account, TestPeople.PASSWORD, wanted);
        UUID change = database.sql("select id from email_change where open_account_id = ?")
                .param(account)
                .query(UUID.class)
                .single();
        return links.sign(Purpose.EMAIL_CHANGE, change, 1);
    }
}
