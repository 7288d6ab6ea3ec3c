package be.vormingsportaal.billing;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.PaymentDates;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An invoice that was mailed, what staff answer when it is overdue, and the mails of its manager. */
@PortalTest
abstract class InvoiceFollowUpFlow {

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    Receivables receivables;

    UUID organisation;
    UUID manager;
    UUID staff;
    InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        jobs.runDue(manager);
        staff = people.staff();
        invoice = invoices.issued(organisation, 9_500);
        jobs.runDue(invoice.id());
    }

    void overdue() {
        clock.set(dates().overdueAt());
        jobs.runDue(invoice.id());
    }

    PaymentDates dates() {
        return receivables.dates(invoice.id());
    }

    void answer(Map<String, Object> form) {
        billing.complete(invoice.id(), staff, form);
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    int mails() {
        return mailbox.to(address()).size();
    }

    String lastMail() {
        return TestMailbox.part(mailbox.newest(address()), "text/plain");
    }

    String lastSubject() {
        List<String> subjects = mailbox.subjects(address());
        return subjects.get(subjects.size() - 1);
    }

    EmailAddress address() {
        return people.account(manager).email();
    }
}
