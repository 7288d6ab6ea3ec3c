package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.refund.RefundFiles;
import be.vormingsportaal.billing.refund.RefundReleasing;
import be.vormingsportaal.billing.refund.RefundRequesting;
import be.vormingsportaal.billing.refund.RefundState;
import be.vormingsportaal.billing.refund.RefundView;
import be.vormingsportaal.billing.refund.RefundWay;
import be.vormingsportaal.billing.refund.Refunds;
import be.vormingsportaal.billing.refund.RequestRefund;
import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two colleagues, or a colleague and the bank, about one refund at the same moment, on PostgreSQL. */
@OnPostgres
class RefundRaceTests {

    private static final int ROUNDS = 15;
    private static final Race RACE = new Race();
    private static final String NAME = "WZC De Linde";
    private static final String IBAN = "BE68539007547034";
    private static final Money SUM = Money.ofCents(9_500);

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    TestBank bank;

    @Autowired
    RefundRequesting requesting;

    @Autowired
    RefundReleasing releasing;

    @Autowired
    RefundFiles files;

    @Autowired
    Refunds refunds;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    CaseConsistency consistency;

    @Autowired
    JdbcClient database;

    UUID payment;
    UUID asker;
    UUID releaser;

    @AfterAll
    static void stop() {
        RACE.close();
    }

    @BeforeEach
    void anInvoicePaidTwice() {
        InvoiceView invoice = invoices.mailed(invoices.issued(people.organisation(NAME), SUM.cents()));
        payment = billing.paidTwice(invoice.communication().orElseThrow(), SUM);
        asker = people.staff();
        releaser = people.staff();
    }

    @InRounds(ROUNDS)
    void twoRequestsForTheSameMoneyAreOneRefund() throws Exception {
        Callable<Boolean> request =
                () -> requesting.request(wanted(), asker).refundId().isPresent();
        assertThat(RACE.run(request, request)).containsExactlyInAnyOrder(true, false);
        assertThat(promised()).isEqualTo(SUM.cents());
        assertThat(consistency.problems()).isEmpty();
    }

    @InRounds(ROUNDS)
    void aReleaseAndARefusalAtOnceAreOneDecision() throws Exception {
        UUID refund = requested();
        List<Boolean> decided = RACE.run(
                () -> isCompleted(refund, Map.of("decision", "RELEASE")),
                () -> isCompleted(refund, Map.of("decision", "REFUSE", "note", "niet nu")));
        assertThat(decided).containsExactlyInAnyOrder(true, false);
        boolean released = decided.get(0);
        assertThat(view(refund).state()).isEqualTo(released ? RefundState.RELEASED : RefundState.WITHDRAWN);
        assertThat(promised()).isEqualTo(released ? SUM.cents() : 0);
        assertThat(consistency.problems()).isEmpty();
    }

    @InRounds(ROUNDS)
    void twoFilesAtOnceHaveEachTransferOnce() throws Exception {
        UUID refund = released();
        Callable<Optional<UUID>> make = () -> files.make(asker);
        List<UUID> made =
                RACE.run(make, make).stream().flatMap(Optional::stream).toList();
        assertThat(made).hasSize(1);
        assertThat(view(refund).fileId()).contains(made.get(0));
        assertThat(consistency.problems()).isEmpty();
    }

    @InRounds(ROUNDS)
    void aFileAndAWithdrawalAtOnceNeverHaveBoth() throws Exception {
        UUID refund = released();
        List<Boolean> happened = RACE.run(
                () -> files.make(asker).isPresent(),
                () -> releasing.withdraw(refund, "niet nu", releaser).isEmpty());
        assertThat(happened).containsExactlyInAnyOrder(true, false);
        boolean ordered = happened.get(0);
        assertThat(view(refund).state()).isEqualTo(ordered ? RefundState.ORDERED : RefundState.WITHDRAWN);
        assertThat(promised()).isEqualTo(ordered ? SUM.cents() : 0);
        assertThat(consistency.problems()).isEmpty();
    }

    @InRounds(ROUNDS)
    void twoLinesThatShowItGoneAtOnceAreGoneAndATask() throws Exception {
        UUID refund = released();
        files.make(asker).orElseThrow();
        String called = view(refund).endToEndId();
        Callable<LineOutcome> read =
                () -> bank.outcomes(bank.read(CamtFile.ofOurs().entry(debit(called)), asker))
                        .get(0);
        assertThat(RACE.run(read, read)).containsExactlyInAnyOrder(LineOutcome.REFUNDED, LineOutcome.RETURNED);
        assertThat(view(refund).state()).isEqualTo(RefundState.DONE);
        assertThat(consistency.problems()).isEmpty();
    }

    @InRounds(ROUNDS)
    void theBankAndAColleagueWhoTakesItBackAtOnceAreNotBothRight() throws Exception {
        UUID refund = released();
        files.make(asker).orElseThrow();
        String called = view(refund).endToEndId();
        clock.forward(Duration.ofDays(10));
        jobs.runDue(refund);
        List<Boolean> happened = RACE.run(
                () -> bank.outcomes(bank.read(CamtFile.ofOurs().entry(debit(called)), asker))
                        .contains(LineOutcome.REFUNDED),
                () -> isCompleted(refund, Map.of("decision", "WITHDRAW", "note", "niet vertrokken")));
        assertThat(happened).containsExactlyInAnyOrder(true, false);
        assertThat(view(refund).state()).isEqualTo(happened.get(0) ? RefundState.DONE : RefundState.WITHDRAWN);
        assertThat(promised()).isEqualTo(happened.get(0) ? SUM.cents() : 0);
        assertThat(consistency.problems()).isEmpty();
    }

    private RequestRefund wanted() {
        return new RequestRefund(payment, SUM, RefundWay.TRANSFER, IBAN, NAME, "");
    }

    private UUID requested() {
        return requesting.request(wanted(), asker).refundId().orElseThrow();
    }

    private UUID released() {
        UUID refund = requested();
        billing.complete(refund, releaser, Map.of("decision", "RELEASE"));
        return refund;
    }

    private boolean isCompleted(UUID refund, Map<String, Object> answer) {
        try {
            billing.complete(refund, releaser, answer);
            return true;
        } catch (RuntimeException tooLate) {
            return false;
        }
    }

    private RefundView view(UUID refund) {
        return refunds.find(refund).orElseThrow();
    }

    /** What was promised of the payment and did not leave. */
    private long promised() {
        return database.sql("select coalesce(sum(amount_cents), 0) from allocation where payment_id = ?"
                        + " and invoice_id is null")
                .param(payment)
                .query(Long.class)
                .single();
    }

    private static PaperEntry debit(String endToEndId) {
        return PaperEntry.of(-SUM.cents())
                .on(LocalDate.of(2026, 5, 29))
                .reference(UUID.randomUUID().toString())
                .part(PaperPart.of().name(NAME).iban(IBAN).text("Terugbetaling").endToEndId(endToEndId));
    }
}
