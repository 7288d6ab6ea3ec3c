package be.vormingsportaal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A job whose mail is being sent by somebody else. */
@PortalTest
class MailUnderWayTests {

    private static final String SEND = "Task_SendRegistrationLink";

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    UUID person;
    Job before;

    /** The mail leaves, and the job is rolled back; then it looks as if the mail were on its way. */
    @BeforeEach
    void aMailThatSomebodyElseIsSending() {
        clock.set(clock.instant());
        person = people.invited(people.organisation("WZC De Linde"), Role.TRAINER_EXTERNAL, people.staff());
        before = jobs.job(person, SEND);
        transactions.executeWithoutResult(transaction -> {
            jobs.run(person, SEND);
            transaction.setRollbackOnly();
        });
        database.sql("update sent_mail set state = 'CLAIMED' where aggregate = ?")
                .param(person)
                .update();
    }

    @Test
    void theJobLooksAgainSoonAndUsesUpNoTry() {
        loses();
        loses();
        Job after = jobs.job(person, SEND);
        assertThat(after.getRetries()).isGreaterThanOrEqualTo(before.getRetries());
        assertThat(after.getDuedate()).isEqualTo(Date.from(clock.instant().plusSeconds(5)));
    }

    @Test
    void theJobThatLooksAgainFindsTheMailSentAndGoesOn() {
        loses();
        database.sql("update sent_mail set state = 'SENT' where aggregate = ?")
                .param(person)
                .update();
        clock.forward(Duration.ofSeconds(5));
        jobs.runDue(person);
        assertThat(jobs.instance(person)).isNotNull();
        assertThat(mailbox.to(people.account(person).email())).hasSize(1);
    }

    private void loses() {
        assertThatThrownBy(() -> jobs.run(person, SEND)).isInstanceOf(OptimisticLockingException.class);
    }
}
