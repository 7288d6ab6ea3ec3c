package be.vormingsportaal.billing;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invoice, and a member of staff who hands in files of the bank about it. */
@PortalTest
abstract class BankFilesFlow {

    @Autowired
    TestBank bank;

    @Autowired
    Receivables receivables;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    UUID staff;
    InvoiceView invoice;

    /** References are the bank's, and each test has its own. */
    final String ref = UUID.randomUUID().toString().substring(0, 20);

    @BeforeEach
    void anInvoice() {
        staff = people.staff();
        invoice = invoices.issued(people.organisation("WZC De Linde"), 9_500);
    }

    String communication() {
        return invoice.communication().orElseThrow().display();
    }

    long payments() {
        return database.sql("select count(*) from payment").query(Long.class).single();
    }
}
