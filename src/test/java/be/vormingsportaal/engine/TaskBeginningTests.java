package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestRefunds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task has a telling name without a person in it, and a last day. */
@PortalTest
class TaskBeginningTests {

    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2026-12-02T09:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    TestRefunds refunds;

    @Autowired
    Receivables receivables;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        clock.set(NOW);
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void theNameOfAnOverdueInvoiceHasItsNumberAndItsDay() {
        InvoiceView invoice = invoices.mailed(invoices.issued(organisation, 9_500));
        LocalDate due = receivables.find(invoice.id()).orElseThrow().dueOn();
        clock.set(receivables.dates(invoice.id()).overdueAt());
        jobs.runDue(invoice.id());
        assertThat(task(invoice.id()).getName())
                .isEqualTo("Openstaande factuur opvolgen · " + invoice.number() + " · vervaldag "
                        + new BelgianDates().date(due));
    }

    @Test
    void moneyHasItsAmountAndItsDayAndNotWhoPaid() {
        assertThat(task(billing.unassigned()).getName())
                .startsWith("Betaling toewijzen · ")
                .contains("42,00")
                .endsWith(" · ontvangen op 02-12-2026")
                .doesNotContain("WZC");
    }

    @Test
    void aRefundHasItsAmountAndNotWhoGetsIt() {
        assertThat(task(refunds.requested()).getName())
                .startsWith("Terugbetaling vrijgeven · ")
                .contains("95,00")
                .doesNotContain("WZC");
    }

    @Test
    void anInvitationHasTheDayOfTheInvitation() {
        UUID invited =
                people.invited(organisation, Role.TRAINER_EXTERNAL, people.registered(organisation, Role.MANAGER));
        clock.forward(Duration.ofDays(30));
        jobs.runDue(invited);
        assertThat(task(invited).getName()).isEqualTo("Registratie opvolgen · uitgenodigd op 02-12-2026");
    }

    @Test
    void aTaskIsDueAtTheEndOfALaterWorkingDay() {
        Task task = task(billing.unassigned());
        LocalDateTime due = LocalDateTime.ofInstant(task.getDueDate().toInstant(), Belgium.ZONE);
        assertThat(due).isEqualTo("2026-12-09T23:59:59");
    }

    private Task task(UUID businessKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult();
    }
}
