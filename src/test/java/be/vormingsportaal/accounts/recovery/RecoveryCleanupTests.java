package be.vormingsportaal.accounts.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.RegistrationService;
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

/** Which requests for recovery are deleted at night, and which stay for their case. */
@PortalTest
class RecoveryCleanupTests {

    @Autowired
    TestPeople people;

    @Autowired
    RecoveryRequests requests;

    @Autowired
    RecoveryRepository recoveries;

    @Autowired
    RecoveryCleanup cleanup;

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
        assertThat(isKeptAfter(Duration.ofMinutes(60).plusDays(1), recovery)).isTrue();
        assertThat(isKeptAfter(Duration.ofMillis(1), recovery)).isFalse();
    }

    @Test
    void aRecoveryWhoseMailHangsStays() {
        UUID recovery = recovery(person);
        assertThat(isKeptAfter(Duration.ofDays(40), recovery)).isTrue();
        jobs.runDue(recovery);
        assertThat(isKeptAfter(Duration.ZERO, recovery)).isFalse();
    }

    @Test
    void aRecoveryOfSomebodyWhoWasWithdrawnBecomesNobodys() {
        UUID invited = people.invited(people.organisation("WZC De Linde"), Role.CAREGIVER, person);
        UUID recovery = recovery(invited);
        registrations.withdraw(invited);
        assertThat(recoveries.findById(recovery).orElseThrow().accountId()).isEmpty();
        jobs.runDue(recovery);
        assertThat(jobs.instance(recovery)).isNull();
    }

    @Test
    void whereNoCaseRunsAllThatIsOverIsDeleted() {
        UUID recovery = recovery(person);
        Instant later = clock.instant().plus(Duration.ofDays(40));
        transaction.executeWithoutResult(status -> {
            // the rows of other tests stay
            status.setRollbackOnly();
            recoveries.deleteExpired(later, Set.of());
            assertThat(recoveries.existsById(recovery)).isFalse();
        });
    }

    private boolean isKeptAfter(Duration passed, UUID recovery) {
        clock.forward(passed);
        cleanup.deleteOld();
        return recoveries.existsById(recovery);
    }

    private UUID recovery(UUID account) {
        requests.request(people.account(account).email());
        return database.sql("select id from account_recovery where account_id = ?")
                .param(account)
                .query(UUID.class)
                .single();
    }
}
