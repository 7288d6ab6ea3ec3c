package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that comes before the mail about the invoice left, as when the mail server is down. */
@PortalTest
class EarlyPaymentTests {

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
    Receivables receivables;

    @Autowired
    Invoicing invoicing;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    UUID staff;
    EmailAddress manager;
    InvoiceView invoice;
    String subject;

    @BeforeEach
    void anInvoiceThatWasNotMailed() {
        staff = people.staff();
        UUID organisation = people.organisation("WZC De Linde");
        manager = people.account(people.registered(organisation, Role.MANAGER)).email();
        invoice = invoices.issued(organisation, 9_500);
        subject = subject("Factuur", invoice);
    }

    @Test
    void theManagerStillGetsTheInvoice() {
        pay();
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        jobs.runDue(invoice.id());
        assertThat(mailbox.subjects(manager)).containsOnlyOnce(subject);
        assertThat(jobs.instance(invoice.id())).isNull();
    }

    @Test
    void theMailSaysThatItIsPaidAndAsksForNothing() {
        pay();
        jobs.runDue(invoice.id());
        assertThat(mail()).contains(invoice.number(), "is al betaald").doesNotContain("Betaal ", "/betalen/");
    }

    @Test
    void theSameWhenStaffRegisterThePaymentInTheTask() {
        jobs.run(invoice.id(), "Event_Overdue");
        Map<String, Object> cash = Map.of(
                "decision",
                "REGISTER",
                "amount",
                "95,00",
                "receivedOn",
                LocalDate.now(clock).toString(),
                "reference",
                "kas 12");
        billing.complete(invoice.id(), staff, cash);
        jobs.runDue(invoice.id());
        assertThat(mailbox.subjects(manager)).containsOnlyOnce(subject);
    }

    @Test
    void onceItWasMailedNothingIsLeftAfterThePayment() {
        jobs.run(invoice.id(), "Task_SendInvoice");
        pay();
        assertThat(jobs.instance(invoice.id())).isNull();
        assertThat(mailbox.subjects(manager)).containsOnlyOnce(subject);
    }

    @Test
    void aMailThatLeavesAfterTheCancellationAsksForNothing() {
        invoicing.credit(invoice.id(), "Geannuleerd");
        jobs.run(invoice.id(), "Task_SendInvoiceFirst");
        assertThat(mail()).contains(invoice.number(), "met een creditnota").doesNotContain("Betaal ", "/betalen/");
    }

    private static String subject(String kind, InvoiceView document) {
        return kind + " " + document.number() + " van " + document.seller().name();
    }

    private void pay() {
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
    }

    private String mail() {
        return TestMailbox.part(mailbox.newest(manager), "text/plain");
    }

    private ReceivableState state() {
        return receivables.find(invoice.id()).orElseThrow().state();
    }
}
