package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.recovery.PasswordReset;
import be.vormingsportaal.accounts.recovery.RecoveryMails;
import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.accounts.registration.RegistrationCompletion;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Getting in again, as the person lives it. */
@PortalTest
class AccountRecoveryFlowTests {

    static final String NEW_PASSWORD = "zeven groene kikkers zingen";

    @Autowired
    TestPeople testPeople;

    @Autowired
    RecoveryRequests requests;

    @Autowired
    RecoveryMails recoveries;

    @Autowired
    PasswordReset passwords;

    @Autowired
    RegistrationCompletion completion;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    CamundaRecoveryProcess process;

    @Autowired
    JdbcClient database;

    UUID organisation;

    @BeforeEach
    void makeOrganisation() {
        organisation = testPeople.organisation("WZC De Linde");
    }

    @Test
    void whoIsRegisteredChoosesANewPasswordWithTheLink() {
        EmailAddress address = registered();
        request(address);
        assertThat(passwords.reset(mailbox.link(address), NEW_PASSWORD)).isTrue();
    }

    @Test
    void thePasswordLinkWorksForSixtyMinutes() {
        EmailAddress address = registered();
        clock.set(clock.instant());
        request(address);
        clock.forward(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(passwords.open(mailbox.link(address))).isPresent();
        clock.forward(Duration.ofSeconds(1));
        assertThat(passwords.open(mailbox.link(address))).isEmpty();
        assertThat(passwords.reset(mailbox.link(address), NEW_PASSWORD)).isFalse();
    }

    @Test
    void thePasswordLinkWorksOnce() {
        EmailAddress address = registered();
        request(address);
        passwords.reset(mailbox.link(address), NEW_PASSWORD);
        assertThat(passwords.open(mailbox.link(address))).isEmpty();
        assertThat(passwords.reset(mailbox.link(address), "nog een ander lang wachtwoord"))
                .isFalse();
    }

    @Test
    void olderPasswordLinksDie() {
        EmailAddress address = registered();
        clock.set(clock.instant());
        request(address);
        String older = mailbox.link(address);
        clock.forward(Duration.ofMinutes(2));
        request(address);
        assertThat(passwords.open(older)).isEmpty();
        assertThat(passwords.open(mailbox.link(address))).isPresent();
    }

    @Test
    void aPasswordLinkIsWorthNothingAsARegistrationLink() {
        EmailAddress address = registered();
        request(address);
        assertThat(completion.open(mailbox.link(address))).isEmpty();
    }

    @Test
    void aJobThatRunsTwiceSendsOnePasswordMail() {
        EmailAddress address = registered();
        recoveries.sendLink(request(address));
        assertThat(mailbox.subjects(address)).containsOnlyOnce("Een nieuw wachtwoord kiezen");
    }

    @Test
    void whoIsInvitedGetsANewRegistrationLink() {
        UUID person = testPeople.invited(organisation, Role.CAREGIVER, testPeople.staff());
        EmailAddress address = testPeople.account(person).email();
        jobs.runDue(person);
        String older = mailbox.link(address);
        request(address);
        jobs.runDue(person);
        assertThat(completion.open(older)).isEmpty();
        assertThat(completion.open(mailbox.link(address))).isPresent();
    }

    @Test
    void whoWasInvitedTooLongAgoCanAskForALinkToo() {
        UUID person = testPeople.invited(organisation, Role.CAREGIVER, testPeople.staff());
        EmailAddress address = testPeople.account(person).email();
        jobs.runDue(person);
        clock.forward(Duration.ofDays(31));
        jobs.runDue(person);
        request(address);
        jobs.runDue(person);
        assertThat(completion.open(mailbox.link(address))).isPresent();
        assertThat(trace.waitsAt(person)).doesNotContain("Task_FollowUp");
    }

    @Test
    void anUnknownAddressGetsNoMail() {
        EmailAddress unknown = TestPeople.anyAddress();
        request(unknown);
        assertThat(mailbox.to(unknown)).isEmpty();
    }

    @Test
    void aRequestForAnUnknownAddressLeavesARowAndACaseLikeAnyOther() {
        UUID request = request(TestPeople.anyAddress());
        assertThat(database.sql("select count(*) from account_recovery where id = ? and account_id is null")
                        .param(request)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(trace.passed(request))
                .containsExactly("StartEvent_Requested", "Task_SendNotice", "EndEvent_Handled");
    }

    private EmailAddress registered() {
        return testPeople
                .account(testPeople.registered(organisation, Role.CAREGIVER))
                .email();
    }

    /** Asks for a link and runs the case; returns its business key. */
    private UUID request(EmailAddress address) {
        Set<UUID> before = process.running();
        requests.request(address);
        UUID request = process.running().stream()
                .filter(running -> !before.contains(running))
                .findFirst()
                .orElseThrow();
        jobs.runDue(request);
        return request;
    }
}
