package be.vormingsportaal.accounts.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxRequests;
import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.MergePart.Line;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of what was asked for an account, of mails and of what is noted in passing, when two become one. */
@PortalTest
class MergedRequestsTests {

    @Autowired
    Merging merging;

    @Autowired
    MergePairs pairs;

    @Autowired
    TestPeople people;

    @Autowired
    EmailChangeService emailChanges;

    @Autowired
    LostMailboxRequests lostMailboxes;

    @Autowired
    RecoveryRequests recoveries;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    UUID deLinde;
    UUID staff;
    UUID kept;
    UUID ended;

    @BeforeEach
    void twoAccounts() {
        deLinde = people.organisation("WZC De Linde");
        staff = people.staff();
        kept = people.registered(deLinde, Role.TRAINER_EXTERNAL);
        ended = people.registered(deLinde, Role.TRAINER_EXTERNAL);
    }

    @Test
    void anotherAddressThatWasAskedForTheEndedAccountIsGivenToNobody() {
        EmailAddress wanted = TestPeople.anyAddress();
        emailChanges.request(ended, TestPeople.PASSWORD, wanted);
        assertThat(lines()).contains(Line.of("emailChange.merge", wanted.display()));

        merged();

        assertThat(one("select state from email_change where account_id = ?", kept))
                .isEqualTo("CANCELLED");
        assertThat(emailChanges.pending(kept)).isEmpty();
    }

    @Test
    void aRequestAboutTheMailboxOfTheEndedAccountIsStoppedAndItsCaseEnds() {
        EmailAddress wanted = TestPeople.anyAddress();
        lostMailboxes.request(new RequestAccess(
                people.account(ended).email(),
                wanted,
                people.account(ended).name(),
                "WZC De Linde",
                "0470 00 00 00",
                Optional.empty()));
        UUID request = id("select id from lost_mailbox where account_id = ?", ended);
        assertThat(lines()).contains(Line.of("lostMailbox.merge", wanted.display()));

        merged();
        jobs.runDue(request);

        assertThat(one("select state from lost_mailbox where account_id = ?", kept))
                .isEqualTo("STOPPED");
        assertThat(jobs.instance(request)).isNull();
    }

    @Test
    void aLinkForTheEndedAccountIsNotMailedAndOpensNothing() {
        EmailAddress address = people.account(ended).email();
        recoveries.request(address);
        UUID recovery = id("select id from account_recovery where account_id = ?", ended);

        merged();
        jobs.runDue(recovery);

        assertThat(mailbox.subjects(address)).noneMatch(subject -> subject.contains("wachtwoord"));
        assertThat(jobs.instance(recovery)).isNull();
    }

    @Test
    void theLogOfMailsGoesAlongAndAWelcomeThatDidNotLeaveDoesNotLeaveAnyMore() {
        jobs.runDue(kept);
        UUID late = people.registered(deLinde, Role.TRAINER_EXTERNAL);
        jobs.runDue(ended);
        int mails = mailsAbout(ended) + mailsAbout(kept);
        assertThat(lines()).contains(Line.of("mails.merge", mailsAbout(ended)));

        merged();
        assertThat(merging.merge(kept, late, staff)).isEqualTo(MergeOutcome.MERGED);

        assertThat(mailsAbout(kept)).isEqualTo(mails);
        assertThat(jobs.instance(late)).isNull();
    }

    @Test
    void messagesGoAlongAndTheLaterVisitCounts() {
        Instant morning = Instant.parse("2026-03-02T08:00:00Z");
        message(ended);
        visit(kept, "ltcf", morning);
        visit(ended, "ltcf", morning.plusSeconds(7200));
        visit(ended, "screener", morning);
        assertThat(lines()).contains(Line.of("contactMessages.merge", 1));

        merged();

        assertThat(database.sql("select count(*) from contact_message where account_id = ?")
                        .param(kept)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql(
                                "select instrument_code from material_visit where account_id = ? order by instrument_code")
                        .param(kept)
                        .query(String.class)
                        .list())
                .containsExactly("ltcf", "screener");
        assertThat(database.sql(
                                "select last_visit_at from material_visit where account_id = ? and instrument_code = 'ltcf'")
                        .param(kept)
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isEqualTo(morning.plusSeconds(7200));
    }

    @Test
    void aTaskThatWasTakenUnderTheEndedAccountIsFreeAgain() {
        kept = people.registered(deLinde, Role.MANAGER);
        ended = people.registered(deLinde, Role.MANAGER);
        UUID invited = people.invited(deLinde, Role.CAREGIVER, kept);
        jobs.runDue(invited);
        jobs.run(invited, "Event_FollowUpDue");
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(invited.toString())
                .singleResult()
                .getId();
        tasks.setAssignee(task, ended.toString());
        assertThat(lines()).contains(Line.of("engine.merge.tasks", 1L));

        merged();

        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    private void message(UUID account) {
        database.sql(
                        "insert into contact_message (id, account_id, sender_name, sender_email, message, received_at, forwarded,"
                                + " closed_at, version) values (?, ?, 'Jan', 'jan@voorbeeld.example', 'Kom je langs?',"
                                + " current_timestamp, true, current_timestamp, 0)")
                .params(UUID.randomUUID(), account)
                .update();
    }

    private void visit(UUID account, String instrument, Instant at) {
        database.sql("insert into material_visit (id, account_id, instrument_code, last_visit_at, version)"
                        + " values (?, ?, ?, ?, 0)")
                .params(UUID.randomUUID(), account, instrument, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private int mailsAbout(UUID account) {
        return database.sql("select count(*) from sent_mail where aggregate = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private void merged() {
        assertThat(merging.merge(kept, ended, staff)).isEqualTo(MergeOutcome.MERGED);
        assertThat(new AccountTraces(database).of(ended)).containsExactly("account_merge.ended_id");
    }

    private List<Line> lines() {
        return pairs.preview(kept, ended).orElseThrow().lines();
    }

    private String one(String statement, UUID account) {
        return database.sql(statement).param(account).query(String.class).single();
    }

    private UUID id(String statement, UUID account) {
        return database.sql(statement).param(account).query(UUID.class).single();
    }
}
