package be.vormingsportaal.accounts.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation;
import be.vormingsportaal.accounts.profile.MyAccountService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner of an account is told of each change of its password and of its address. */
@PortalTest
class PasswordChangeMailsTests {

    private static final String OTHER = "drie groene olifanten fluiten";
    private static final String SUBJECT = "Je wachtwoord is gewijzigd";

    @Autowired
    TestPeople people;

    @Autowired
    MyAccountService myAccount;

    @Autowired
    RecoveryRequests recovery;

    @Autowired
    PasswordReset reset;

    @Autowired
    EmailChangeService changes;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    SignedLinks links;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    UUID person;
    EmailAddress address;

    @BeforeEach
    void somebody() {
        person = people.staff();
        address = people.account(person).email();
        // the mail that welcomes is a case of the same account
        jobs.runDue(person);
    }

    @Test
    void whoChangesThePasswordUnderMyAccountIsTold() {
        myAccount.changePassword(person, TestPeople.PASSWORD, OTHER);
        jobs.runDue(person);
        assertThat(TestMailbox.part(mailbox.newest(address), "text/plain"))
                .contains("is het wachtwoord van je account op het BelRAI Vormingsportaal gewijzigd")
                .contains("/wachtwoord-vergeten");
    }

    @Test
    void whoChoosesANewPasswordByALinkIsTold() throws Exception {
        recovery.request(address);
        UUID request = id("select id from account_recovery where account_id = ?");
        assertThat(reset.reset(links.sign(Purpose.PASSWORD_RESET, request, 1), OTHER))
                .isTrue();
        jobs.runDue(person);
        assertThat(mailbox.newest(address).getSubject()).isEqualTo(SUBJECT);
    }

    @Test
    void aWrongPasswordChangesAndTellsNothing() {
        myAccount.changePassword(person, OTHER, OTHER);
        assertThat(jobs.instance(person)).isNull();
    }

    @Test
    void eachChangeIsToldOnce() {
        int before = mailbox.to(address).size();
        myAccount.changePassword(person, TestPeople.PASSWORD, OTHER);
        jobs.runDue(person);
        clock.forward(Duration.ofMinutes(5));
        myAccount.changePassword(person, OTHER, TestPeople.PASSWORD);
        jobs.runDue(person);
        assertThat(mailbox.to(address)).hasSize(before + 2);
    }

    @Test
    void theFormerAddressIsToldThatTheAccountHasAnotherOne() {
        EmailAddress wanted = TestPeople.anyAddress();
        changes.request(person, TestPeople.PASSWORD, wanted);
        UUID change = id("select id from email_change where open_account_id = ?");
        jobs.runDue(change);
        confirmation.confirm(links.sign(Purpose.EMAIL_CHANGE, change, 1));
        jobs.runDue(change);
        assertThat(TestMailbox.part(mailbox.newest(address), "text/plain"))
                .contains("is het e-mailadres van je account op het BelRAI Vormingsportaal gewijzigd in "
                        + wanted.masked())
                .doesNotContain(wanted.value());
    }

    private UUID id(String query) {
        return database.sql(query).param(person).query(UUID.class).single();
    }
}
