package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxDesk;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxLinks;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxRequests;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxState;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxView;
import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.TestPeople;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Two nodes on one PostgreSQL database, and a lost mailbox about which two people act at the same moment. */
class LostMailboxRaceTests {

    private static final int ROUNDS = 50;
    private static final int FEWER_ROUNDS = 20;

    static GreenMail mailServer;
    static PortalNode one;
    static PortalNode other;
    static Race race;
    static UUID organisation;

    @BeforeAll
    static void start() {
        String database = PostgresServer.newDatabase();
        race = new Race();
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        int mailPort = mailServer.getSmtp().getPort();
        one = PortalNode.start(database, mailPort);
        other = PortalNode.start(database, mailPort);
        organisation = people().organisation("WZC De Linde");
    }

    @AfterAll
    static void stop() {
        race.close();
        one.close();
        other.close();
        mailServer.stop();
    }

    @InRounds(ROUNDS)
    void theOldMailboxStopsOrTheNewAddressTakesEffectAndNeverBoth() throws Exception {
        Story story = Story.accepted();
        one.bean(LostMailboxLinks.class).confirm(story.link(Purpose.LOST_MAILBOX));
        String timer = story.timer("Event_DelayOver").getId();
        race.run(
                () -> one.bean(LostMailboxLinks.class).stop(story.link(Purpose.LOST_MAILBOX_STOP)),
                () -> runNow(other, timer));

        boolean stopped = story.state() == LostMailboxState.STOPPED;
        assertThat(story.state()).isIn(LostMailboxState.STOPPED, LostMailboxState.RESTORED);
        assertThat(people().account(story.account()).email()).isEqualTo(stopped ? story.former() : story.wanted());
        story.awaitEnd();
    }

    @InRounds(ROUNDS)
    void twoConfirmationsAtOnceAreOne() throws Exception {
        Story story = Story.accepted();
        String link = story.link(Purpose.LOST_MAILBOX);
        assertThat(race.run(
                        () -> one.bean(LostMailboxLinks.class).confirm(link),
                        () -> other.bean(LostMailboxLinks.class).confirm(link)))
                .containsExactly(true, true);
        assertThat(story.state()).isEqualTo(LostMailboxState.CONFIRMED);
        assertThat(story.timer("Event_DelayOver")).isNotNull();
    }

    @InRounds(FEWER_ROUNDS)
    void confirmingAndStoppingAtOnceEndsStopped() throws Exception {
        Story story = Story.accepted();
        race.run(
                () -> one.bean(LostMailboxLinks.class).confirm(story.link(Purpose.LOST_MAILBOX)),
                () -> other.bean(LostMailboxLinks.class).stop(story.link(Purpose.LOST_MAILBOX_STOP)));
        assertThat(story.state()).isEqualTo(LostMailboxState.STOPPED);
        story.awaitEnd();
    }

    @InRounds(FEWER_ROUNDS)
    void theSameFormSentTwiceAtOnceIsOneRequest() throws Exception {
        EmailAddress former = TestPeople.anyAddress();
        EmailAddress wanted = TestPeople.anyAddress();
        race.run(() -> ask(one, former, wanted), () -> ask(other, former, wanted));
        List<LostMailboxView> open = one.bean(LostMailboxDesk.class).open().stream()
                .filter(request -> request.typed().formerEmail().equals(former))
                .toList();
        assertThat(open).hasSize(1);
        assertThat(cases(open.get(0).id())).isOne();
    }

    /** One that lost, as the job executor would lose it, tried nothing halfway. */
    private static boolean runNow(PortalNode node, String timer) {
        try {
            node.bean(ManagementService.class).executeJob(timer);
            return true;
        } catch (RuntimeException lost) {
            return false;
        }
    }

    private static boolean ask(PortalNode node, EmailAddress former, EmailAddress wanted) {
        node.bean(LostMailboxRequests.class)
                .request(new RequestAccess(
                        former,
                        wanted,
                        new PersonName("An", "Peeters"),
                        "WZC De Linde",
                        "0470 12 34 56",
                        Optional.empty()));
        return true;
    }

    private static TestPeople people() {
        return one.bean(TestPeople.class);
    }

    private static long cases(UUID request) {
        return one.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(request.toString())
                .count();
    }

    /** A request that the quality centre accepted, with both mails sent or on their way. */
    private record Story(UUID request, UUID account, EmailAddress former, EmailAddress wanted) {

        static Story accepted() {
            UUID account = people().registered(organisation, Role.TRAINER_EXTERNAL);
            EmailAddress former = people().account(account).email();
            EmailAddress wanted = TestPeople.anyAddress();
            ask(one, former, wanted);
            UUID request = one.bean(LostMailboxDesk.class).open().stream()
                    .filter(open -> open.typed().formerEmail().equals(former))
                    .findFirst()
                    .orElseThrow()
                    .id();
            TaskService tasks = one.bean(TaskService.class);
            tasks.complete(
                    tasks.createTaskQuery()
                            .processInstanceBusinessKey(request.toString())
                            .singleResult()
                            .getId(),
                    Map.of("decision", "ACCEPT"));
            return new Story(request, account, former, wanted);
        }

        String link(Purpose purpose) {
            return one.bean(SignedLinks.class).sign(purpose, request, 1);
        }

        LostMailboxState state() {
            return one.bean(LostMailboxDesk.class).find(request).orElseThrow().state();
        }

        Job timer(String element) {
            String instance = one.bean(RuntimeService.class)
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(request.toString())
                    .singleResult()
                    .getId();
            return one.bean(ManagementService.class)
                    .createJobQuery()
                    .processInstanceId(instance)
                    .activityId(element)
                    .singleResult();
        }

        void awaitEnd() {
            await().atMost(Patience.MOST).until(() -> cases(request) == 0);
        }
    }
}
