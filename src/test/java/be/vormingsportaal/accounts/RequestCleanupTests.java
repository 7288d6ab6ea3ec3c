package be.vormingsportaal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is deleted at night, and what stays for its case. */
@PortalTest
class RequestCleanupTests {

    @Autowired
    TestPeople people;

    @Autowired
    RecoveryRequests recoveryRequests;

    @Autowired
    RecoveryRepository recoveries;

    @Autowired
    RecoveryCleanup recoveryCleanup;

    @Autowired
    EmailChangeService emailChanges;

    @Autowired
    EmailChangeRepository changes;

    @Autowired
    EmailChangeCleanup emailChangeCleanup;

    @Autowired
    RegistrationService registrations;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    UUID person;

    @BeforeEach
    void somebody() {
        clock.set(clock.instant());
        person = people.staff();
    }

    @Test
    void anExpiredRecoveryIsDeletedAfterADay() {
        UUID recovery = recovery(person);
        jobs.runDue(recovery);
        clock.forward(Duration.ofMinutes(60).plusDays(1));
        recoveryCleanup.deleteExpired();
        assertThat(recoveries.existsById(recovery)).isTrue();
        clock.forward(Duration.ofMillis(1));
        recoveryCleanup.deleteExpired();
        assertThat(recoveries.existsById(recovery)).isFalse();
    }

    @Test
    void aRecoveryWhoseMailHangsStays() {
        UUID recovery = recovery(person);
        clock.forward(Duration.ofDays(40));
        recoveryCleanup.deleteExpired();
        assertThat(recoveries.existsById(recovery)).isTrue();
        jobs.runDue(recovery);
        recoveryCleanup.deleteExpired();
        assertThat(recoveries.existsById(recovery)).isFalse();
    }

    @Test
    void aRecoveryOfSomebodyWhoWasWithdrawnBecomesNobodys() {
        UUID invited = people.invited(people.organisation("WZC De Linde"), Role.CAREGIVER, person);
        UUID recovery = recovery(invited);
        registrations.withdraw(invited);
        assertThat(recoveries.findById(recovery).orElseThrow().accountId()).isNull();
        jobs.runDue(recovery);
        assertThat(jobs.instance(recovery)).isNull();
    }

    @Test
    void anExpiredChangeIsDeletedAfterADay() {
        UUID change = change();
        jobs.runDue(change);
        clock.forward(Duration.ofHours(24).plusDays(1));
        emailChangeCleanup.deleteOver();
        assertThat(changes.existsById(change)).isTrue();
        clock.forward(Duration.ofMillis(1));
        emailChangeCleanup.deleteOver();
        assertThat(changes.existsById(change)).isFalse();
    }

    @Test
    void aClosedChangeIsDeletedADayAfterItWasClosed() {
        UUID change = change();
        jobs.runDue(change);
        emailChanges.cancel(person);
        clock.forward(Duration.ofDays(1).plusMillis(1));
        emailChangeCleanup.deleteOver();
        assertThat(changes.existsById(change)).isFalse();
    }

    @Test
    void aChangeWhoseMailHangsStays() {
        UUID change = change();
        jobs.run(change, "Task_SendLink");
        clock.forward(Duration.ofDays(40));
        emailChangeCleanup.deleteOver();
        assertThat(changes.existsById(change)).isTrue();
        jobs.runDue(change);
        emailChangeCleanup.deleteOver();
        assertThat(changes.existsById(change)).isFalse();
    }

    @Test
    void whereNoCaseRunsAllThatIsOverIsDeleted() {
        UUID recovery = recovery(person);
        UUID change = change();
        Instant later = clock.instant().plus(Duration.ofDays(40));
        transaction.executeWithoutResult(status -> {
            // the rows of other tests stay
            status.setRollbackOnly();
            recoveries.deleteExpired(later, Set.of());
            changes.deleteOver(later, Set.of());
            assertThat(recoveries.existsById(recovery)).isFalse();
            assertThat(changes.existsById(change)).isFalse();
        });
    }

    private UUID recovery(UUID account) {
        recoveryRequests.request(people.account(account).email());
        return database.sql("select id from account_recovery where account_id = ?")
                .param(account)
                .query(UUID.class)
                .single();
    }

    private UUID change() {
        emailChanges.request(person, TestPeople.PASSWORD, TestPeople.anyAddress());
        return database.sql("select id from email_change where open_account_id = ?")
                .param(person)
                .query(UUID.class)
                .single();
    }
}
