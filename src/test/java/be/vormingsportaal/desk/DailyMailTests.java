package be.vormingsportaal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.profile.MyAccountService;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.RefusingMailServer;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** 3 February 2031 is a Monday, and nobody else's test is about that week. */
@PortalTest
class DailyMailTests {

    private static final String SUBJECT = "Wat op je wacht in het Vormingsportaal";
    private static final String MONDAY = "2031-02-03T07:00";

    @Autowired
    DailyMailHour hour;

    @Autowired
    MyAccountService myAccount;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TaskService tasks;

    @Autowired
    DailyMailCleanup cleanup;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Departures departures;

    @Autowired
    JdbcTemplate database;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        // otherwise everybody of other tests would get a mail
        database.update("update account set daily_mail = false");
        planned().forEach(jobs::runDue);
        database.update("delete from daily_mail");
        database.update("update daily_mail_day set last_day = null");
        at("2030-12-20T09:00");
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void managersReadOfTheTasksOfTheirOwnOrganisation() {
        UUID stranger = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);
        taskOn("2031-02-02T15:00");
        lookAt(MONDAY);

        assertThat(mails(manager)).hasSize(1);
        assertThat(mails(manager).get(0))
                .contains("Registratie van een account: 1 open taak, 1 nieuw: http://localhost:8080/taken")
                .doesNotContain("storing", "organisatie");
        assertThat(mails(stranger)).isEmpty();
    }

    @Test
    void whereNothingWaitsThereIsNoMail() {
        lookAt(MONDAY);
        assertThat(mails(manager)).isEmpty();
    }

    @Test
    void aDayHasOneMailHoweverOftenAndOnHoweverManyNodesThePortalLooks() {
        taskOn("2031-02-02T15:00");
        lookAt(MONDAY);
        lookAt(MONDAY);
        lookAt("2031-02-03T18:00");
        assertThat(mails(manager)).hasSize(1);
    }

    @Test
    void onTheNextDayWhatWasThereBeforeIsNotNewAnyMore() {
        taskOn("2031-02-02T15:00");
        lookAt(MONDAY);
        taskOn("2031-02-03T12:00");
        lookAt("2031-02-04T07:00");

        assertThat(mails(manager)).hasSize(2);
        assertThat(mails(manager)).anySatisfy(text -> assertThat(text).contains("2 open taken, 1 nieuw"));
        lookAt("2031-02-05T07:00");
        assertThat(mails(manager)).anySatisfy(text -> assertThat(text).contains("2 open taken: http"));
    }

    @Test
    void nothingLeavesBeforeTheHourOrInTheWeekend() {
        taskOn("2031-01-31T15:00");
        lookAt("2031-02-01T09:00");
        lookAt("2031-02-02T09:00");
        lookAt("2031-02-03T06:59");
        assertThat(mails(manager)).isEmpty();
        lookAt("2031-02-03T11:20");
        assertThat(mails(manager)).hasSize(1);
    }

    @Test
    void whoeverTurnedItOffGetsNone() {
        taskOn("2031-02-02T15:00");
        myAccount.chooseDailyMail(manager, false);
        lookAt(MONDAY);
        assertThat(mails(manager)).isEmpty();
    }

    @Test
    void whatWasDoneBeforeTheMailLeftIsNotMailed() {
        UUID invited = taskOn("2031-02-02T15:00");
        at(MONDAY);
        hour.look();
        tasks.createTaskQuery()
                .processInstanceBusinessKey(invited.toString())
                .list()
                .forEach(task -> tasks.complete(task.getId(), Map.of("decision", "RESEND")));
        planned().forEach(jobs::runDue);
        assertThat(mails(manager)).isEmpty();
    }

    @Test
    void staffReadWhatWaitsForThemWithoutAnyName() {
        UUID staff = people.staff();
        people.organisation("WZC Zonder Manager");
        lookAt(MONDAY);
        assertThat(mails(staff)).hasSize(1);
        assertThat(mails(staff).get(0))
                .contains("geen manager", "http://localhost:8080/beheer/organisaties?toon=unmanaged")
                .doesNotContain("Zonder Manager");
    }

    @Test
    void anInvitationThatDidNotArriveIsMailedToItsOwnManagersAlone() {
        UUID stranger = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);
        at("2031-02-02T15:00");
        UUID invited = people.invited(organisation, Role.CAREGIVER, manager);
        try (RefusingMailServer server = RefusingMailServer.withoutMailbox(
                people.account(invited).email().value())) {
            server.meanwhile(sender, () -> jobs.run(invited, "Task_SendRegistrationLink"));
        }
        lookAt(MONDAY);
        assertThat(mails(manager)).hasSize(1);
        assertThat(mails(manager).get(0))
                .contains(
                        "1 uitnodiging aan een zorgverlener is niet aangekomen, 1 nieuw",
                        "http://localhost:8080/zorgverleners");
        assertThat(mails(stranger)).isEmpty();
    }

    @Test
    void whoStoppedManagingBeforeTheMailLeftReadsNothing() {
        taskOn("2031-02-02T15:00");
        at(MONDAY);
        hour.look();
        departures.leave(manager);
        planned().forEach(jobs::runDue);
        assertThat(mails(manager)).isEmpty();
    }

    @Test
    void whichMailsWentIsForgottenAfterAMonth() {
        taskOn("2031-02-02T15:00");
        lookAt(MONDAY);
        at("2031-03-04T03:25");
        cleanup.deleteOld();
        assertThat(of(manager)).isEqualTo(1);
        at("2031-03-06T03:25");
        cleanup.deleteOld();
        assertThat(of(manager)).isZero();
    }

    /** Somebody was invited a month before, and did not register. */
    private UUID taskOn(String brussels) {
        LocalDateTime day = LocalDateTime.parse(brussels);
        at(day.minusDays(31).toString());
        UUID invited = people.invited(organisation, Role.CAREGIVER, manager);
        at(brussels);
        jobs.runDue(invited);
        return invited;
    }

    private void lookAt(String brussels) {
        at(brussels);
        hour.look();
        planned().forEach(jobs::runDue);
    }

    private int of(UUID account) {
        return database.queryForObject("select count(*) from daily_mail where account_id = ?", Integer.class, account);
    }

    private List<UUID> planned() {
        return database.queryForList("select id from daily_mail where sent_at is null", UUID.class);
    }

    private List<String> mails(UUID account) {
        return mailbox.to(people.account(account).email()).stream()
                .filter(DailyMailTests::isDaily)
                .map(mail -> TestMailbox.part(mail, "text/plain"))
                .toList();
    }

    private static boolean isDaily(MimeMessage mail) {
        try {
            return mail.getSubject().equals(SUBJECT);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void at(String brussels) {
        clock.set(LocalDateTime.parse(brussels).atZone(Belgium.ZONE).toInstant());
    }
}
