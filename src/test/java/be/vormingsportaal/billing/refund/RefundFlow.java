package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invoice that was paid twice, and what staff do about the second time. */
abstract class RefundFlow {

    static final String IBAN = "BE68539007547034";
    static final String NAME = "WZC De Linde";

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    PaymentBooking paying;

    @Autowired
    RefundRequesting requesting;

    @Autowired
    RefundReleasing releasing;

    @Autowired
    RefundFiles files;

    @Autowired
    RefundStatements statements;

    @Autowired
    Refunds refunds;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    UUID organisation;
    InvoiceView invoice;
    UUID asker;
    UUID releaser;

    @BeforeEach
    void anInvoicePaidTwice() {
        organisation = people.organisation(NAME);
        invoice = invoices.mailed(invoices.issued(organisation, 9_500));
        asker = people.staff();
        releaser = people.staff();
        pay();
    }

    /** Somebody pays the invoice by transfer, from an account that the bank tells. */
    UUID pay() {
        IncomingPayment incoming = new IncomingPayment(
                PaymentSource.BANK,
                UUID.randomUUID().toString(),
                invoice.total(),
                LocalDate.now(clock),
                new Payer(Optional.of(NAME), Optional.of(IBAN)),
                Optional.empty(),
                PaymentReference.ofOptional(invoice.communication()));
        paying.book(incoming);
        return billing.payment(incoming);
    }

    RequestRefund asTold(UUID payment) {
        return new RequestRefund(payment, Money.ofCents(9_500), RefundWay.TRANSFER, IBAN, NAME, "");
    }

    UUID requested(UUID payment) {
        return requesting.request(asTold(payment), asker).refundId().orElseThrow();
    }

    UUID released(UUID payment) {
        UUID refund = requested(payment);
        billing.complete(refund, releaser, Map.of("decision", "RELEASE"));
        return refund;
    }

    /** All released ones of other tests go along. */
    UUID inFile(UUID payment) {
        UUID refund = released(payment);
        files.make(asker).orElseThrow();
        return refund;
    }

    RefundView view(UUID refund) {
        return refunds.find(refund).orElseThrow();
    }

    long unassigned(UUID payment) {
        return database.sql("select unassigned_cents from payment_balance where payment_id = ?")
                .param(payment)
                .query(Long.class)
                .single();
    }

    /** What came in for a payment, less what went back of it. */
    long held(UUID payment) {
        return database.sql("select sum(amount_cents) from payment where id = ? or returns_id = ? or returns_id in"
                        + " (select id from payment where returns_id = ?)")
                .param(payment)
                .param(payment)
                .param(payment)
                .query(Long.class)
                .single();
    }

    /** What was promised of a payment and did not leave. */
    long promised(UUID payment) {
        return database.sql("select coalesce(sum(a.amount_cents), 0) from allocation a join payment p on p.id ="
                        + " a.payment_id where a.invoice_id is null and (p.id = ? or p.returns_id = ? or p.returns_id in"
                        + " (select id from payment where returns_id = ?))")
                .param(payment)
                .param(payment)
                .param(payment)
                .query(Long.class)
                .single();
    }

    String externalId() {
        return UUID.randomUUID().toString();
    }
}
