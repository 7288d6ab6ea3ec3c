package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invoice with a link at a provider that behaves as Mollie does. */
public abstract class ProviderFlow {

    @Autowired
    TestInvoices invoices;

    @Autowired
    public TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    MollieServer mollie;

    @Autowired
    PaymentCheckout pages;

    @Autowired
    PaymentBooking booking;

    @Autowired
    ProviderNotifications notices;

    @Autowired
    ProviderNotificationHandler news;

    @Autowired
    PaymentLinkPolling polling;

    @Autowired
    Receivables receivables;

    @Autowired
    Invoicing invoicing;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    public InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        invoice = invoices.mailed(invoices.issued(people.organisation("WZC De Linde"), 9_500));
    }

    @AfterEach
    void theProviderIsUp() {
        mollie.setDown(false);
    }

    String link() {
        String checkout = pages.checkout(invoice.id()).orElseThrow();
        return checkout.substring(checkout.lastIndexOf('/') + 1);
    }

    /** The provider's id of a payment that paid the invoice. */
    String paid() {
        String payment = mollie.pay(link());
        tell(payment);
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        return payment;
    }

    void tell(String... ids) {
        List.of(ids).forEach(notices::note);
        news.fetchAll();
    }

    UUID id(String externalId) {
        return database.sql("select id from payment where external_id = ?")
                .param(externalId)
                .query(UUID.class)
                .single();
    }

    long booked() {
        return database.sql("select coalesce(sum(amount_cents), 0) from payment where source = 'PROVIDER' and message"
                        + " like ?")
                .param(invoice.number() + "%")
                .query(Long.class)
                .single();
    }

    ReceivableState state() {
        return receivables.find(invoice.id()).orElseThrow().state();
    }

    long unassigned(String externalId) {
        return database.sql("select unassigned_cents from payment_balance where payment_id = ?")
                .param(id(externalId))
                .query(Long.class)
                .single();
    }
}
