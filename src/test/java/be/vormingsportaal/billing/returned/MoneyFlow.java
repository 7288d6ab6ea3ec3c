package be.vormingsportaal.billing.returned;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.money.BookingResult;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.money.PaymentView;
import be.vormingsportaal.billing.money.Payments;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation with two invoices of € 95,00 and € 100,00, and money that comes by the bank. */
public abstract class MoneyFlow {

    protected static final String IBAN = "BE71096123456769";

    @Autowired
    protected TestInvoices invoices;

    @Autowired
    protected TestBilling billing;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected TestMailbox mailbox;

    @Autowired
    protected PaymentBooking booking;

    @Autowired
    protected Payments payments;

    @Autowired
    protected PaymentReturns returns;

    @Autowired
    protected Receivables receivables;

    @Autowired
    protected Invoicing invoicing;

    @Autowired
    protected OrganisationService organisations;

    @Autowired
    protected EngineJobs jobs;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Clock clock;

    protected UUID organisation;
    protected InvoiceView first;
    protected InvoiceView second;

    @BeforeEach
    void twoInvoices() {
        organisation = people.organisation("WZC De Linde");
        first = invoices.mailed(invoices.issued(organisation, 9_500));
        second = invoices.mailed(invoices.issued(organisation, 10_000));
    }

    /** Money by the bank that names these invoices. */
    protected UUID pay(long cents, InvoiceView... named) {
        return pay(
                cents,
                List.of(named).stream()
                        .map(invoice ->
                                PaymentReference.of(invoice.communication().orElseThrow()))
                        .toList());
    }

    protected UUID pay(long cents, List<PaymentReference> references) {
        IncomingPayment incoming = new IncomingPayment(
                PaymentSource.BANK,
                UUID.randomUUID().toString(),
                Money.ofCents(cents),
                LocalDate.now(clock),
                new Payer(Optional.of("WZC De Linde"), Optional.of(IBAN)),
                Optional.of("factuur"),
                references);
        assertThat(booking.book(incoming)).isNotEqualTo(BookingResult.KNOWN);
        assertThat(booking.book(incoming)).isEqualTo(BookingResult.KNOWN);
        return billing.payment(incoming);
    }

    protected PaymentView payment(UUID paymentId) {
        return payments.find(paymentId).orElseThrow();
    }

    protected ReceivableView receivable(InvoiceView invoice) {
        return receivables.find(invoice.id()).orElseThrow();
    }

    protected ReceivableState state(InvoiceView invoice) {
        return receivable(invoice).state();
    }

    protected Money open(InvoiceView invoice) {
        return receivable(invoice).open();
    }

    protected void decide(UUID paymentId, Map<String, Object> form) {
        billing.complete(paymentId, people.staff(), form);
    }

    /** Sends what organisations are to hear of this money. */
    protected void sendNotices(UUID paymentId) {
        database.sql("select id from payment_notice where payment_id = ? and sent_at is null")
                .param(paymentId)
                .query(UUID.class)
                .list()
                .forEach(jobs::runDue);
    }

    protected EmailAddress address() {
        return organisations.find(organisation).orElseThrow().details().billingEmail();
    }

    /** With plain spaces in its amounts. */
    protected String newestMail() {
        return TestMailbox.part(mailbox.newest(address()), "text/plain").replace('\u00a0', ' ');
    }

    /** As subjects name an invoice. */
    protected static String named(InvoiceView invoice) {
        return invoice.number() + " van " + invoice.seller().name();
    }

    /** Of mails about this invoice: all test organisations have one address. */
    protected List<String> subjects(InvoiceView invoice) {
        return mailbox.subjects(address()).stream()
                .filter(subject -> subject.contains(invoice.number()))
                .toList();
    }

    /** How much the notices of this kind say. */
    protected List<Money> told(UUID paymentId, InvoiceView invoice, String kind) {
        return database
                .sql("select amount_cents from payment_notice where payment_id = ? and invoice_id = ? and kind = ?")
                .params(paymentId, invoice.id(), kind)
                .query(Long.class)
                .list()
                .stream()
                .map(Money::ofCents)
                .toList();
    }

    /** Money that the bank takes back, which names these invoices. */
    protected UUID back(long cents, ReturnResult result, InvoiceView... named) {
        ReturnedMoney money = takenBack(cents, Optional.empty(), IBAN, named);
        assertThat(returns.takenBack(money)).isEqualTo(result);
        return database.sql("select id from payment where external_id = ?")
                .param(money.externalId())
                .query(UUID.class)
                .single();
    }

    protected ReturnedMoney takenBack(long cents, Optional<String> original, String iban, InvoiceView... named) {
        return new ReturnedMoney(
                PaymentSource.BANK,
                UUID.randomUUID().toString(),
                Money.ofCents(cents),
                LocalDate.now(clock),
                new Payer(Optional.of("WZC De Linde"), Optional.of(iban)),
                Optional.of("factuur"),
                List.of(named).stream()
                        .map(invoice ->
                                PaymentReference.of(invoice.communication().orElseThrow()))
                        .toList(),
                original);
    }

    protected static Money euro(long euros) {
        return Money.ofCents(euros * 100);
    }

    /** Of every payment: amount = on invoices + paid back + unassigned. */
    protected void theBooksAreWhole() {
        assertThat(database.sql("select p.external_id from payment p join payment_balance b on b.payment_id = p.id"
                                + " where p.amount_cents <> b.unassigned_cents + (select coalesce(sum(a.amount_cents), 0)"
                                + " from allocation a where a.payment_id = p.id)")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
