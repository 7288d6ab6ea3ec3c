package be.vormingsportaal.accounts.emailchange;

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

/** Which changes of address are deleted at night, and which stay for their case. */
@PortalTest
class EmailChangeCleanupTests {

    @Autowired
    TestPeople people;

    @Autowired
    EmailChangeService emailChanges;

    @Autowired
    EmailChangeRepository changes;

    @Autowired
    EmailChangeCleanup cleanup;

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
    void anExpiredChangeIsDeletedAfterADay() {
        UUID change = change();
        jobs.runDue(change);
        assertThat(isKeptAfter(Duration.ofHours(24).plusDays(1), change)).isTrue();
        assertThat(isKeptAfter(Duration.ofMillis(1), change)).isFalse();
    }

    @Test
    void aClosedChangeIsDeletedADayAfterItWasClosed() {
        UUID change = change();
        jobs.runDue(change);
        emailChanges.cancel(person);
        assertThat(isKeptAfter(Duration.ofDays(1).plusMillis(1), change)).isFalse();
    }

    @Test
    void aChangeWhoseMailHangsStays() {
        UUID change = change();
        jobs.run(change, "Task_SendLink");
        assertThat(isKeptAfter(Duration.ofDays(40), change)).isTrue();
        jobs.runDue(change);
        assertThat(isKeptAfter(Duration.ZERO, change)).isFalse();
    }

    @Test
    void whereNoCaseRunsAllThatIsOverIsDeleted() {
        UUID change = change();
        Instant later = clock.instant().plus(Duration.ofDays(40));
        transaction.executeWithoutResult(status -> {
            // the rows of other tests stay
            status.setRollbackOnly();
            changes.deleteOver(later, Set.of());
            assertThat(changes.existsById(change)).isFalse();
        });
    }

    private boolean isKeptAfter(Duration passed, UUID change) {
        clock.forward(passed);
        cleanup.deleteOld();
        return changes.existsById(change);
    }

    private UUID change() {
        emailChanges.request(person, TestPeople.PASSWORD, TestPeople.anyAddress());
        return database.sql("select id from email_change where open_account_id = ?")
                .param(person)
                .query(UUID.class)
                .single();
    }
}
