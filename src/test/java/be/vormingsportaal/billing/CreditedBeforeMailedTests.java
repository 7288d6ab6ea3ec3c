package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organisation reads about an invoice that was credited before anybody could mail it, and in which order. */
@PortalTest
class CreditedBeforeMailedTests {

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    PaymentBooking booking;

    @Autowired
    OrganisationService organisations;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    EmailAddress manager;
    InvoiceView invoice;

    @BeforeEach
    void anInvoiceThatWasNotMailed() {
        UUID organisation = people.organisation("WZC De Linde");
        manager = people.account(people.registered(organisation, Role.MANAGER)).email();
        billToTheManagerToo(organisation);
        invoice = invoices.issued(organisation, 9_500);
    }

    private void billToTheManagerToo(UUID organisation) {
        OrganisationDetails details =
                organisations.find(organisation).orElseThrow().details();
        organisations.change(
                organisation,
                new OrganisationDetails(
                        details.name(),
                        details.enterpriseNumber(),
                        details.street(),
                        details.postalCode(),
                        details.city(),
                        manager,
                        false),
                people.staff());
    }

    @Test
    void theInvoiceComesFirst() {
        InvoiceView note = invoices.credited(invoice);
        jobs.runDue(invoice.id());
        assertBothInOrder(note);
    }

    @Test
    void alsoWhenTheMailServerWasDownAndComesBack() {
        mailbox.refusing(manager, () -> assertDown("Task_SendInvoice"));
        InvoiceView note = invoices.credited(invoice);
        mailbox.refusing(manager, () -> assertDown("Task_SendInvoiceFirst"));
        assertThat(mailbox.subjects(manager)).noneMatch(subject -> subject.startsWith("Creditnota"));
        jobs.run(invoice.id(), "Task_SendInvoiceFirst");
        mailbox.refusing(manager, () -> assertDown("Task_SendCreditNote"));
        jobs.run(invoice.id(), "Task_SendCreditNote");
        assertBothInOrder(note);
    }

    @Test
    void alsoWhenItWasPaidMeanwhile() {
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
        InvoiceView note = invoices.credited(invoice);
        jobs.runDue(invoice.id());
        assertBothInOrder(note);
        assertThat(text())
                .contains("De betaalde € 95,00 krijg je terug", "verrekenen")
                .doesNotContain("niet meer");
    }

    @Test
    void alsoWhenStaffCancelItInTheTask() {
        jobs.run(invoice.id(), "Event_Overdue");
        billing.complete(invoice.id(), people.staff(), Map.of("decision", "CANCEL", "cancelReason", "Faillissement"));
        jobs.runDue(invoice.id());
        assertThat(about()).hasSize(2).first().isEqualTo(subject(invoice));
    }

    /** The mail leaves and is not noted yet as done, while the invoice is credited. */
    @Test
    void alsoWhenTheMailLeavesAtThatMoment() throws Exception {
        CountDownLatch mailing = new CountDownLatch(1);
        CountDownLatch credited = new CountDownLatch(1);
        ExecutorService node = Executors.newSingleThreadExecutor();
        try {
            Future<?> job = node.submit(() -> mailbox.whenTaken(
                    manager,
                    () -> {
                        mailing.countDown();
                        await().atMost(Patience.MOST).until(() -> credited.getCount() == 0);
                    },
                    () -> jobs.run(invoice.id(), "Task_SendInvoice")));
            mailing.await();
            InvoiceView note = invoices.credited(invoice);
            assertDown("Task_SendInvoiceFirst");
            credited.countDown();
            job.get();
            jobs.run(invoice.id(), "Task_SendInvoiceFirst");
            jobs.run(invoice.id(), "Task_SendCreditNote");
            assertBothInOrder(note);
        } finally {
            node.shutdownNow();
        }
    }

    @Test
    void whatWasMailedIsNotMailedAgain() {
        jobs.run(invoice.id(), "Task_SendInvoice");
        InvoiceView note = invoices.credited(invoice);
        jobs.runDue(invoice.id());
        assertBothInOrder(note);
        assertThat(text()).contains("Er was nog niets betaald, en je hoeft niets meer te betalen.");
    }

    @Test
    void whoPaidAPartReadsBoth() {
        jobs.run(invoice.id(), "Task_SendInvoice");
        registerAPart();
        InvoiceView note = invoices.credited(invoice);
        assertThat(note.paidBefore().cents()).isEqualTo(4_000);
        jobs.runDue(invoice.id());
        assertThat(text()).contains("Er was al € 40,00 betaald.", "De overige € 55,00 hoef je niet te betalen.");
    }

    private void assertDown(String step) {
        assertThatThrownBy(() -> jobs.run(invoice.id(), step)).isInstanceOf(RuntimeException.class);
    }

    private void assertBothInOrder(InvoiceView note) {
        assertThat(about()).containsExactly(subject(invoice), subject(note));
        assertThat(jobs.instance(invoice.id())).isNull();
    }

    private List<String> about() {
        return mailbox.subjects(manager).stream()
                .filter(subject -> subject.startsWith("Factuur") || subject.startsWith("Creditnota"))
                .toList();
    }

    private static String subject(InvoiceView document) {
        return (document.isCreditNote() ? "Creditnota " : "Factuur ") + document.number() + " van "
                + document.seller().name();
    }

    private String text() {
        return TestMailbox.part(mailbox.newest(manager), "text/plain").replace('\u00A0', ' ');
    }

    private void registerAPart() {
        jobs.run(invoice.id(), "Event_Overdue");
        billing.complete(
                invoice.id(),
                people.staff(),
                Map.of(
                        "decision",
                        "REGISTER",
                        "amount",
                        "40,00",
                        "receivedOn",
                        LocalDate.now(clock).toString(),
                        "reference",
                        "kas 12"));
    }
}
