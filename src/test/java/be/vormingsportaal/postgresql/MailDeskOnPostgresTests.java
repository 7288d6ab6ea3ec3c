package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.mail.MailDesk;
import be.vormingsportaal.shared.Cleanup;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.RefusingMailServer;
import be.vormingsportaal.testing.RefusingMailServer.Step;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The statements about mails that do not arrive, on PostgreSQL. */
@OnPostgres
class MailDeskOnPostgresTests {

    private static final String SEND = "Task_SendRegistrationLink";

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MailDesk desk;

    @Autowired
    List<Cleanup> cleanups;

    @Autowired
    TestClock clock;

    @Test
    void mailsThatWaitFailOrWereRefusedAreListedAndTriedAgain() {
        clock.set(clock.instant());
        UUID waiting = invited();
        management.setJobDuedate(
                jobs.job(waiting, SEND).getId(), Date.from(Instant.now().minusSeconds(180)));
        UUID failing = invited();
        try (RefusingMailServer server = RefusingMailServer.refusing(Step.CONTENT, 451, "4.3.0 Local error")) {
            server.meanwhile(
                    sender,
                    () -> assertThatThrownBy(() -> jobs.run(failing, SEND)).isInstanceOf(MailException.class));
        }
        management.setJobRetries(jobs.job(failing, SEND).getId(), 0);
        UUID refused = invited();
        try (RefusingMailServer server = RefusingMailServer.withoutMailbox(
                people.account(refused).email().value())) {
            server.meanwhile(sender, () -> jobs.run(refused, SEND));
        }

        MailDesk.Counts counts = desk.counts(clock.instant().minus(Duration.ofDays(1)));
        assertThat(counts.waiting()).isPositive();
        assertThat(desk.waiting(0).items()).isNotEmpty();
        assertThat(counts.failing()).isPositive();
        assertThat(desk.failing(0).items())
                .anySatisfy(failed -> assertThat(failed.mail().recipient())
                        .isEqualTo(people.account(failing).email()));
        assertThat(counts.refused()).isPositive();
        assertThat(desk.refused(0).items())
                .anySatisfy(mail -> assertThat(mail.recipient())
                        .isEqualTo(people.account(refused).email()));
        assertThat(desk.retryAll()).isPositive();
        assertThat(jobs.job(failing, SEND).getRetries()).isEqualTo(7);

        clock.forward(Duration.ofDays(181));
        cleanups.forEach(Cleanup::deleteOld);
        assertThat(desk.refused(0).items()).isEmpty();
        clock.forward(Duration.ofDays(-181));
        jobs.runDue(failing);
        assertThat(desk.failing(0).items())
                .noneMatch(failed ->
                        failed.mail().recipient().equals(people.account(failing).email()));
    }

    private UUID invited() {
        return people.invited(people.organisation("WZC De Linde"), Role.CAREGIVER, people.staff());
    }
}
