package be.vormingsportaal.accounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation.Outcome;
import be.vormingsportaal.accounts.profile.MyAccountService;
import be.vormingsportaal.accounts.recovery.PasswordReset;
import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.transaction.support.TransactionTemplate;

/** What a change of address does to what else the account has, and the other way round. */
@PortalTest
class EmailChangeEffectsTests {

    static final String NEW_PASSWORD = "zeven groene kikkers zingen";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    EmailChangeService changes;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    MyAccountService myAccount;

    @Autowired
    RecoveryRequests requests;

    @Autowired
    PasswordReset passwords;

    @Autowired
    AccountDirectory directory;

    @Autowired
    AccountRepository accounts;

    @Autowired
    EmailAddressSwitch addresses;

    @Autowired
    AccountSessions sessions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignedLinks links;

    @Autowired
    JdbcClient database;

    UUID person;
    EmailAddress former;
    EmailAddress wanted;

    @BeforeEach
    void somebodyWhoWantsAnotherAddress() {
        person = people.staff();
        former = people.account(person).email();
        wanted = TestPeople.anyAddress();
    }

    @Test
    void theOldAddressSignsInUntilTheNewOneIsConfirmed() throws Exception {
        request();
        signIn(former, authenticated().withUsername(person.toString()));
        signIn(wanted, unauthenticated());
    }

    @Test
    void onlyTheNewAddressSignsInOnceItIsConfirmed() throws Exception {
        confirmation.confirm(request());
        signIn(former, unauthenticated());
        signIn(wanted, authenticated().withUsername(person.toString()));
    }

    @Test
    void confirmingEndsEverySession() {
        String link = request();
        int generation = accounts.findById(person).orElseThrow().sessionGeneration();
        assertThat(directory.isCurrent(person, generation)).isTrue();
        confirmation.confirm(link);
        assertThat(directory.isCurrent(person, generation)).isFalse();
    }

    @Test
    void aPasswordLinkThatWentToTheOldAddressDies() {
        requests.request(former);
        String passwordLink = passwordLink();
        confirmation.confirm(request());
        assertThat(passwords.open(passwordLink)).isEmpty();
    }

    @Test
    void aNewPasswordKillsTheChange() {
        String link = request();
        myAccount.changePassword(person, TestPeople.PASSWORD, NEW_PASSWORD);
        assertThat(changes.pending(person)).isEmpty();
        assertThat(confirmation.confirm(link)).isEqualTo(Outcome.DEAD);
    }

    @Test
    void aWrongCurrentPasswordLeavesTheChangeAlive() {
        String link = request();
        myAccount.changePassword(person, "een verkeerd wachtwoord", NEW_PASSWORD);
        assertThat(confirmation.open(link)).isPresent();
    }

    @Test
    void aPasswordThatIsResetKillsTheChange() {
        String link = request();
        requests.request(former);
        passwords.reset(passwordLink(), NEW_PASSWORD);
        assertThat(changes.pending(person)).isEmpty();
        assertThat(confirmation.confirm(link)).isEqualTo(Outcome.DEAD);
    }

    @Test
    void askingForAPasswordLinkLeavesTheChangeAlive() {
        String link = request();
        requests.request(former);
        assertThat(confirmation.open(link)).isPresent();
    }

    @Test
    void anAddressThatCameAnotherWayKillsTheChange() {
        String link = request();
        transaction.executeWithoutResult(status -> addresses.apply(person, TestPeople.anyAddress()));
        assertThat(changes.pending(person)).isEmpty();
        assertThat(confirmation.confirm(link)).isEqualTo(Outcome.DEAD);
    }

    @Test
    void signingOutEverywhereLeavesTheChangeAlive() {
        String link = request();
        sessions.endAll(person);
        assertThat(confirmation.open(link)).isPresent();
    }

    private void signIn(EmailAddress address, ResultMatcher expected) throws Exception {
        browser.perform(formLogin("/aanmelden")
                        .userParameter("email")
                        .user(address.value())
                        .password(TestPeople.PASSWORD))
                .andExpect(expected);
    }

    /** Asks for the change; returns its link. */
    private String request() {
        changes.request(person, TestPeople.PASSWORD, wanted);
        return links.sign(Purpose.EMAIL_CHANGE, id("select id from email_change where open_account_id = ?"), 1);
    }

    private String passwordLink() {
        return links.sign(Purpose.PASSWORD_RESET, id("select id from account_recovery where account_id = ?"), 1);
    }

    private UUID id(String query) {
        return database.sql(query).param(person).query(UUID.class).single();
    }
}
