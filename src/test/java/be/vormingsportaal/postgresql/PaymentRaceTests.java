package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.money.BookingResult;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.provider.PaymentCheckout;
import be.vormingsportaal.billing.provider.ProviderMoney;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money for one invoice from two sides at the same moment, and its cancellation meanwhile, on PostgreSQL. */
@OnPostgres
class PaymentRaceTests {

    private static final int ROUNDS = 15;
    private static final Race RACE = new Race();
    private static final Race RACE_WITHIN = new Race();

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    PaymentBooking booking;

    @Autowired
    PaymentCheckout pages;

    @Autowired
    ProviderMoney provider;

    @Autowired
    Invoicing invoicing;

    @Autowired
    Receivables receivables;

    @Autowired
    MollieServer mollie;

    @Autowired
    EngineJobs jobs;

    @Autowired
    CaseConsistency consistency;

    @Autowired
    TestBank bank;

    @Autowired
    JdbcClient database;

    InvoiceView invoice;

    @AfterAll
    static void stop() {
        RACE.close();
        RACE_WITHIN.close();
    }

    @BeforeEach
    void anInvoice() {
        invoice = invoices.mailed(invoices.issued(people.organisation("WZC De Linde"), 9_500));
    }

    @InRounds(ROUNDS)
    void theSameMoneyTwiceAtOnceIsBookedOnce() throws Exception {
        IncomingPayment money = billing.transfer(invoice.communication().orElseThrow(), 9_500);
        Callable<BookingResult> book = () -> booking.book(money);
        assertThat(RACE.run(book, book)).containsExactlyInAnyOrder(BookingResult.ASSIGNED, BookingResult.KNOWN);
        assertThat(view().paid()).isEqualTo(Money.ofCents(9_500));
        assertThat(jobs.instance(invoice.id())).isNull();
    }

    @InRounds(ROUNDS)
    void twoWhoPayAtOncePayOneInvoiceAndMakeOneTask() throws Exception {
        IncomingPayment card = billing.transfer(invoice.communication().orElseThrow(), 9_500);
        IncomingPayment transfer = billing.transfer(invoice.communication().orElseThrow(), 9_500);
        assertThat(RACE.run(() -> booking.book(card), () -> booking.book(transfer)))
                .containsExactlyInAnyOrder(BookingResult.ASSIGNED, BookingResult.UNASSIGNED);
        assertThat(view().state()).isEqualTo(ReceivableState.PAID);
        assertThat(view().paid()).isEqualTo(Money.ofCents(9_500));
    }

    @InRounds(ROUNDS)
    void moneyAndCancellationAtOnceLoseNothing() throws Exception {
        IncomingPayment money = billing.transfer(invoice.communication().orElseThrow(), 9_500);
        RACE.run(() -> booking.book(money), () -> invoicing.credit(invoice.id(), "Geannuleerd"));
        assertThat(view().state()).isEqualTo(ReceivableState.CREDITED);
        assertThat(view().paid()).isEqualTo(Money.ZERO);
        UUID payment = billing.payment(money);
        assertThat(billing.task(payment)).isEqualTo("Task_Assign");
        assertThat(consistency.problems()).isEmpty();
    }

    @InRounds(ROUNDS)
    void theProviderTheBankAndACancellationAtOnceLoseNothing() throws Exception {
        IncomingPayment card = billing.transfer(invoice.communication().orElseThrow(), 9_500);
        UUID staff = people.staff();
        String reference = UUID.randomUUID().toString().substring(0, 20);
        byte[] statement = CamtFile.ofOurs()
                .credit(
                        reference,
                        "95.00",
                        invoice.communication().orElseThrow().display())
                .bytes();
        UUID file = bank.handedIn(statement, staff);
        Callable<Object> transfer = () -> {
            jobs.runDue(file);
            return file;
        };
        Callable<Object> credit = () -> invoicing.credit(invoice.id(), "Geannuleerd");
        RACE.run(() -> booking.book(card), () -> RACE_WITHIN.run(transfer, credit));
        assertThat(view().state()).isEqualTo(ReceivableState.CREDITED);
        assertThat(view().paid()).isEqualTo(Money.ZERO);
        assertThat(unassigned(card.externalId())).isEqualTo(9_500);
        assertThat(unassigned(bank.lines(file).get(0).id().toString())).isEqualTo(9_500);
        assertThat(consistency.problems()).isEmpty();
    }

    /** Both are handed in, and it is decided for one after the other which lines were read before. */
    @InRounds(ROUNDS)
    void theSameFileTwiceAtOnceIsBookedOnce() throws Exception {
        UUID staff = people.staff();
        String reference = UUID.randomUUID().toString().substring(0, 20);
        byte[] statement = CamtFile.ofOurs()
                .credit(
                        reference,
                        "95.00",
                        invoice.communication().orElseThrow().display())
                .dollars(reference + "d", "95.00", "factuur")
                .bytes();
        Callable<UUID> read = () -> bank.read(statement, staff);
        List<LineOutcome> outcomes = RACE.run(read, read).stream()
                .flatMap(file -> bank.outcomes(file).stream())
                .toList();
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        LineOutcome.ASSIGNED, LineOutcome.OTHER_CURRENCY, LineOutcome.REPEAT, LineOutcome.REPEAT);
        assertThat(consistency.problems()).isEmpty();
    }

    @InRounds(ROUNDS)
    void twoCancellationsAtOnceMakeOneCreditNote() throws Exception {
        Callable<InvoiceView> credit = () -> invoicing.credit(invoice.id(), "Geannuleerd");
        List<InvoiceView> notes = RACE.run(credit, credit);
        assertThat(notes.get(0).number()).isEqualTo(notes.get(1).number());
    }

    @InRounds(ROUNDS)
    void twoWhoWantToPayAtOnceGetOneLink() throws Exception {
        int before = mollie.links();
        Callable<String> ask = () -> pages.checkout(invoice.id()).orElseThrow();
        List<String> addresses = RACE.run(ask, ask);
        assertThat(addresses.get(0)).isEqualTo(addresses.get(1));
        assertThat(mollie.links()).isEqualTo(before + 1);
    }

    @InRounds(ROUNDS)
    void aRefundOfWhichTheProviderTellsTwiceAtOnceIsBookedOnce() throws Exception {
        String checkout = pages.checkout(invoice.id()).orElseThrow();
        String paid = mollie.pay(checkout.substring(checkout.lastIndexOf('/') + 1));
        provider.tell(paid);
        mollie.giveBack(paid, "40.00");
        Callable<Object> tell = () -> {
            provider.tell(paid);
            return paid;
        };
        RACE.run(tell, tell);
        long held = database.sql("select sum(amount_cents) from payment where external_id like ?")
                .param(paid + "%")
                .query(Long.class)
                .single();
        assertThat(held).isEqualTo(5_500);
        assertThat(consistency.problems()).isEmpty();
    }

    private long unassigned(String externalId) {
        return database.sql("select b.unassigned_cents from payment_balance b join payment p on p.id = b.payment_id"
                        + " where p.external_id = ? and b.state = 'UNASSIGNED'")
                .param(externalId)
                .query(Long.class)
                .single();
    }

    private ReceivableView view() {
        return receivables.find(invoice.id()).orElseThrow();
    }
}
