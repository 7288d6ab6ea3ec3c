package be.vormingsportaal.worklist.task;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxDesk;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxRequests;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxState;
import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestRefunds;
import be.vormingsportaal.testing.TestTasks;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision in the portal does what the same decision does in Tasklist. */
@PortalTest
class TaskDecisionTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestTasks waiting;

    @Autowired
    TestBilling billing;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestRefunds refunds;

    @Autowired
    HandedIn attests;

    @Autowired
    AttestationArchive archive;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    LostMailboxRequests requests;

    @Autowired
    LostMailboxDesk mailboxes;

    @Autowired
    Receivables receivables;

    @Autowired
    Departures departures;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    Worklist list;

    @Autowired
    TaskWork work;

    UUID organisation;
    UUID manager;
    UUID staff;

    @BeforeEach
    void somebodyWhoDecides() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        staff = people.staff();
    }

    @Test
    void aManagerWithdrawsAnInvitation() {
        UUID task = waiting.followUp(organisation, manager);
        UUID invited =
                list.find(manager, task).orElseThrow().person().orElseThrow().id();
        done(manager, task, Map.of("decision", "WITHDRAW"));
        assertThat(accounts.find(invited)).isEmpty();
    }

    @Test
    void staffSendALinkOfAnOrganisationAgain() {
        UUID task = waiting.followUp(organisation, manager);
        UUID invited =
                list.find(staff, task).orElseThrow().person().orElseThrow().id();
        done(staff, task, Map.of("decision", "RESEND"));
        assertThat(people.account(invited).registration().orElseThrow().linkGeneration())
                .isEqualTo(2);
    }

    @Test
    void staffRefuseARequestAboutALostMailbox() {
        EmailAddress former = people.account(manager).email();
        requests.request(new RequestAccess(
                former,
                TestPeople.anyAddress(),
                new PersonName("An", "Peeters"),
                "WZC De Linde",
                "0470 12 34 56",
                Optional.empty()));
        UUID request = mailboxes.open().stream()
                .filter(open -> open.typed().formerEmail().equals(former))
                .findFirst()
                .orElseThrow()
                .id();
        done(staff, waiting.of(request), Map.of("decision", "REFUSE"));
        assertThat(mailboxes.find(request).orElseThrow().state()).isEqualTo(LostMailboxState.REFUSED);
    }

    @Test
    void staffRefuseAnAttestWithAReason() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        LocalDate today = LocalDate.now(clock);
        UUID attest = attests.attest(trainer, "ltcf", today, LocalDate.of(today.getYear() + 2, 12, 31));
        done(staff, waiting.of(attest), Map.of("decision", "REFUSE", "refusalReason", "Van een collega"));
        assertThat(archive.find(attest).orElseThrow().state()).isEqualTo(AttestationState.REFUSED);
        assertThat(archive.find(attest).orElseThrow().refusalReason()).contains("Van een collega");
    }

    @Test
    void staffGiveADelayForAnInvoice() {
        InvoiceView invoice = invoices.mailed(invoices.issued(organisation, 9_500));
        clock.set(receivables.dates(invoice.id()).overdueAt());
        jobs.runDue(invoice.id());
        LocalDate later = LocalDate.now(clock).plusDays(20);
        done(staff, waiting.of(invoice.id()), Map.of("decision", "DELAY", "delayUntil", later.toString()));
        assertThat(receivables.find(invoice.id()).orElseThrow().dueOn()).isEqualTo(later);
    }

    @Test
    void staffSayThatMoneyWasPaidBack() {
        UUID payment = billing.unassigned();
        done(staff, waiting.of(payment), Map.of("decision", "PAID_BACK", "note", "op 1 juni"));
        assertThat(state("select unassigned_cents from payment_balance where payment_id = ?", payment))
                .isEqualTo("0");
    }

    @Test
    void somebodyElseReleasesARefundAndWhoAskedMayNot() {
        UUID refund = refunds.requestedBy(staff);
        UUID task = waiting.of(refund);
        TaskResult own = work.complete(staff, task, Map.of("decision", "RELEASE"));
        assertThat(own.outcome()).isEqualTo(TaskResult.Outcome.REFUSED);
        assertThat(own.why()).isPresent();
        done(people.staff(), task, Map.of("decision", "RELEASE"));
        assertThat(state("select state from refund where id = ?", refund)).isEqualTo("RELEASED");
    }

    @Test
    void staffDoNotBookABankFileWithWrongSums() {
        UUID file = billing.waitingFile(staff);
        done(staff, waiting.of(file), Map.of("decision", "DISCARD"));
        assertThat(state("select state from bank_file where id = ?", file)).isEqualTo("DISCARDED");
    }

    @Test
    void staffSayThatALineIsTheSameMoney() {
        UUID doubt = billing.doubt(staff);
        done(staff, waiting.of(doubt), Map.of("decision", "SAME"));
        assertThat(state("select state from bank_doubt where id = ?", doubt)).isEqualTo("SAME");
    }

    @Test
    void anOrganisationNeedsNoManagerAnyMore() {
        departures.leave(manager);
        UUID departure = UUID.fromString(state("select id from past_membership where account_id = ?", manager));
        UUID task = UUID.fromString(tasks.createTaskQuery()
                .processDefinitionKey("manager-vacancy")
                .processInstanceBusinessKey(departure.toString())
                .singleResult()
                .getId());
        assertThat(work.complete(staff, task, Map.of("decision", "FOUND")).why().orElseThrow())
                .contains("nog geen manager");
        done(staff, task, Map.of("decision", "NOT_NEEDED"));
    }

    /** The answer as the form of the task sends it. */
    private void done(UUID person, UUID task, Map<String, String> typed) {
        Map<String, String> answers = list.form(person, task).orElseThrow().answers(typed);
        assertThat(answers).isEqualTo(typed);
        assertThat(work.complete(person, task, answers)).isEqualTo(TaskResult.of(TaskResult.Outcome.DONE));
        assertThat(tasks.createTaskQuery().taskId(task.toString()).count()).isZero();
    }

    private String state(String sql, UUID id) {
        return database.sql(sql).param(id).query(String.class).single();
    }
}
