package be.vormingsportaal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.operations.CaseCheck;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.RefusingMailServer;
import be.vormingsportaal.testing.RefusingMailServer.Step;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is new to staff. 10 February 2031 is a Monday, and nobody else's test is about that week. */
@PortalTest
class FreshNeedsTests {

    private static final String SEND = "Task_SendRegistrationLink";

    @Autowired
    StaffNeeds needs;

    @Autowired
    DailyMailHour hour;

    @Autowired
    CaseCheck check;

    @Autowired
    Notices notices;

    @Autowired
    Departures departures;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    JdbcTemplate database;

    Instant monday;

    @BeforeEach
    void aMondayWithoutMails() {
        database.update("update account set daily_mail = false");
        database.update("update daily_mail_day set last_day = null");
        // kept by tests whose clock stood later
        database.update("delete from unmanaged_organisation");
        monday = at("2031-02-10T07:00");
        hour.look();
    }

    @Test
    void anOrganisationIsNewWithoutManagerUntilAMailSaidSo() {
        people.organisation("WZC De Olm");
        Instant tuesday = at("2031-02-11T07:00");
        hour.look();
        assertThat(fresh(NeedKind.UNMANAGED_ORGANISATIONS, monday)).isEqualTo(1);
        at("2031-02-12T07:00");
        hour.look();
        assertThat(fresh(NeedKind.UNMANAGED_ORGANISATIONS, tuesday)).isZero();
    }

    @Test
    void anOrganisationThatLosesItsManagerAgainIsNewAgain() {
        UUID organisation = people.organisation("WZC De Olm");
        at("2031-02-11T07:00");
        hour.look();
        UUID manager = people.registered(organisation, Role.MANAGER);
        Instant wednesday = at("2031-02-12T07:00");
        hour.look();
        departures.leave(manager);
        at("2031-02-13T07:00");
        hour.look();
        assertThat(fresh(NeedKind.UNMANAGED_ORGANISATIONS, wednesday)).isEqualTo(1);
    }

    @Test
    void whoWasNotMailedForDaysReadsOfEverythingSinceTheMailBefore() {
        people.organisation("WZC De Olm");
        at("2031-02-11T07:00");
        hour.look();
        people.organisation("WZC De Iep");
        at("2031-02-12T07:00");
        hour.look();
        assertThat(fresh(NeedKind.UNMANAGED_ORGANISATIONS, monday)).isEqualTo(2);
    }

    @Test
    void aMailIsNewWhenItFailsForTheFirstTimeAndNotWhenItFailsAgain() {
        UUID invited = people.invited(people.organisation("WZC De Linde"), Role.CAREGIVER, people.staff());
        Instant before = monday.plusSeconds(60);
        at("2031-02-10T08:00");
        long already = fresh(NeedKind.MAILS_FAILING, before);
        fail(invited);
        assertThat(fresh(NeedKind.MAILS_FAILING, before)).isEqualTo(already + 1);

        Instant tuesday = at("2031-02-11T07:00");
        long known = fresh(NeedKind.MAILS_FAILING, tuesday);
        at("2031-02-11T09:00");
        fail(invited);
        assertThat(fresh(NeedKind.MAILS_FAILING, tuesday)).isEqualTo(known);
        jobs.runDue(invited);
    }

    @Test
    void aMailThatWaitsIsNewFromWhenItIsLate() {
        UUID invited = people.invited(people.organisation("WZC De Linde"), Role.CAREGIVER, people.staff());
        at("2031-02-10T12:00");
        long before = fresh(NeedKind.MAILS_LATE, clock.instant());
        management.setJobDuedate(jobs.job(invited, SEND).getId(), Date.from(at("2031-02-10T06:59")));
        at("2031-02-10T12:00");
        assertThat(fresh(NeedKind.MAILS_LATE, clock.instant())).isEqualTo(before);
        long since = fresh(NeedKind.MAILS_LATE, monday);
        management.setJobDuedate(jobs.job(invited, SEND).getId(), Date.from(monday.minusSeconds(121)));
        assertThat(fresh(NeedKind.MAILS_LATE, monday)).isEqualTo(since - 1);
        jobs.runDue(invited);
    }

    @Test
    void aFindingIsNewUntilItIsOlderThanTheMailHoweverOftenItIsFound() {
        UUID nobody = UUID.randomUUID();
        check.checkNow();
        at("2031-02-11T04:00");
        notices.start("account-recovery", nobody);
        check.checkNow();
        assertThat(fresh(NeedKind.FINDINGS, monday)).isEqualTo(1);
        Instant tuesday = at("2031-02-11T07:00");
        at("2031-02-12T04:00");
        check.checkNow();
        assertThat(fresh(NeedKind.FINDINGS, tuesday)).isZero();

        runtime.deleteProcessInstance(jobs.instance(nobody).getId(), "test");
        clock.reset();
        check.checkNow();
    }

    private void fail(UUID invited) {
        try (RefusingMailServer server = RefusingMailServer.refusing(Step.RECIPIENT, 450, "4.2.1 Mailbox busy")) {
            server.meanwhile(
                    sender,
                    () -> assertThatThrownBy(() -> jobs.run(invited, SEND)).isInstanceOf(MailException.class));
        }
    }

    private long fresh(NeedKind kind, Instant since) {
        return needs.since(since).others().stream()
                .filter(need -> need.kind() == kind)
                .mapToLong(Need::fresh)
                .sum();
    }

    private Instant at(String brussels) {
        clock.set(LocalDateTime.parse(brussels).atZone(Belgium.ZONE).toInstant());
        return clock.instant();
    }
}
