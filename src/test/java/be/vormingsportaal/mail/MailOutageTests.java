package be.vormingsportaal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.InvitePerson;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.engine.EngineClock;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * What becomes of mails while the mail server is off, with the job executor and the pauses of production. The engine's
 * clock runs ahead over each pause, once no job is at work.
 */
@PortalTest
@TestPropertySource(
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            "camunda.bpm.job-execution.wait-time-in-millis=100",
            "camunda.bpm.job-execution.max-wait=200",
            "logging.level.org.camunda.bpm.engine=off"
        })
@DirtiesContext
class MailOutageTests {

    static final String SEND_LINK = "Task_SendRegistrationLink";

    /** For a machine that has much else to do. */

    /** As in the settings of production. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    @Autowired
    RegistrationService registrations;

    @Autowired
    MailDesk desk;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    EngineClock engineClock;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JavaMailSenderImpl sender;

    GreenMail server;
    final List<String> arrived = new ArrayList<>();
    Duration ahead = Duration.ZERO;

    @BeforeEach
    void takeTheServersPlace(@Autowired GreenMail sharedServer) {
        sharedServer.stop();
        switchOn();
    }

    @AfterEach
    void switchOffForGood() {
        switchOff();
    }

    @Test
    void fiftyPeopleGetOneMailEachAlthoughTheServerIsOffInTheMiddle() {
        List<String> addresses = new ArrayList<>(invite(20));
        await().atMost(Patience.MOST).until(() -> linkJobs().count() == 0);
        switchOff();
        addresses.addAll(invite(15));
        await().atMost(Patience.MOST).until(() -> linkJobs().withException().count() == 15);
        switchOn();
        addresses.addAll(invite(15));
        await().atMost(Patience.MOST).until(() -> linkJobs().count() == 15);
        runAhead(PAUSES.get(0));
        await().atMost(Patience.MOST).until(() -> linkJobs().count() == 0);
        switchOff();

        assertThat(arrived).containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void aMailThatFailedAsOftenAsItIsTriedIsAnIncidentUntilSomebodyTriesAgain() {
        switchOff();
        EmailAddress address = TestPeople.anyAddress();
        UUID person = invite(address);
        int triesLeft = PAUSES.size();
        for (Duration pause : PAUSES) {
            awaitTriesLeft(person, triesLeft--);
            runAhead(pause);
        }
        awaitTriesLeft(person, 0);
        assertThat(incidents(person)).containsExactly("failedJob at " + SEND_LINK);

        switchOn();
        management.setJobRetries(jobs.job(person, SEND_LINK).getId(), 1);
        await().atMost(Patience.MOST).until(() -> linkJobs().count() == 0);
        switchOff();
        assertThat(arrived).containsExactly(address.value());
        assertThat(incidents(person)).isEmpty();
    }

    @Test
    void staffWhoHaveAllTriedAgainNeedNotWaitForTheNextTry() {
        switchOff();
        List<String> addresses = invite(10);
        await().atMost(Patience.MOST).until(() -> linkJobs().withException().count() == 10);
        switchOn();
        assertThat(desk.retryAll()).isEqualTo(10);
        await().atMost(Patience.MOST).until(() -> linkJobs().count() == 0);
        switchOff();
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(desk.failing(0).items()).isEmpty();
    }

    private List<String> invite(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> TestPeople.anyAddress())
                .peek(this::invite)
                .map(EmailAddress::value)
                .toList();
    }

    private UUID invite(EmailAddress address) {
        return registrations.invite(new InvitePerson(
                address, new PersonName("An", "Peeters"), Role.KCD_STAFF, InvitePerson.Inviter.PORTAL));
    }

    private JobQuery linkJobs() {
        return management.createJobQuery().activityId(SEND_LINK);
    }

    private void awaitTriesLeft(UUID person, int tries) {
        await().atMost(Patience.MOST).until(() -> jobs.job(person, SEND_LINK).getRetries() == tries);
    }

    private List<String> incidents(UUID person) {
        return runtime
                .createIncidentQuery()
                .processInstanceId(jobs.instance(person).getId())
                .list()
                .stream()
                .map(incident -> incident.getIncidentType() + " at " + incident.getActivityId())
                .toList();
    }

    private void runAhead(Duration pause) {
        ahead = ahead.plus(pause);
        engineClock.runAhead(ahead);
    }

    private void switchOn() {
        server = new GreenMail(new ServerSetup(sender.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private void switchOff() {
        for (MimeMessage message : server.getReceivedMessages()) {
            arrived.add(recipient(message));
        }
        server.stop();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getHeader("To", ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
