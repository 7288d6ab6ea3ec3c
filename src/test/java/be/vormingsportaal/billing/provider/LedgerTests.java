package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.BankProof;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.journal.JournalPeriod;
import be.vormingsportaal.billing.journal.JournalProof;
import be.vormingsportaal.billing.journal.Journals;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.refund.RefundState;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.engine.CaseProblem;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.Rounds;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Many invoices, a quarter of them for a seat in an intervision, to each of which anything happens in any order. In the
 * end what the portal wrote down agrees to the cent with what the provider and the bank have, every seat is as its invoice
 * is, and nothing is left that nobody follows.
 */
@PortalTest
class LedgerTests {

    private static final int SEQUENCES = Rounds.of(1_000);
    private static final int STEPS = 10;
    private static final int TRAINERS = 20;

    /** Another one finds other orders; a failure says which it was. */
    private static final long SEED = 20_260_615L;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    TestPeople people;

    @Autowired
    MollieServer mollie;

    @Autowired
    ProviderNotificationHandler news;

    @Autowired
    PaymentLinkPolling polling;

    @Autowired
    Invoicing invoicing;

    @Autowired
    Receivables receivables;

    @Autowired
    Enrolments enrolments;

    @Autowired
    CaseConsistency consistency;

    @Autowired
    BankProof proof;

    @Autowired
    Journals journals;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    final Random random = new Random(SEED);
    final List<InvoiceView> issued = new ArrayList<>();
    final List<UUID> trainers = new ArrayList<>();

    /** What an invoice is for; only for those that are for a seat. */
    final Map<UUID, UUID> enrolmentOf = new HashMap<>();

    MoneyHappenings money;
    LedgerRows rows;
    UUID organisation;

    @Test
    void afterManySequencesEveryCentIsAccountedFor() {
        organisation = people.organisation("WZC De Linde");
        for (int number = 0; number < TRAINERS; number++) {
            trainers.add(intervisions.trainer(organisation));
        }
        rows = beans.createBean(LedgerRows.class);
        money = beans.createBean(MoneyHappenings.class).by(people.staff(), random);
        List<CaseProblem> ofOtherTests = consistency.problems();
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            InvoiceView invoice = invoice(100L * (1 + random.nextInt(200)) + random.nextInt(100));
            issued.add(invoice);
            money.begin(enrolmentOf.get(invoice.id()));
            for (int step = random.nextInt(STEPS); step >= 0; step--) {
                money.happen(invoice);
            }
            if (random.nextInt(20) == 0) {
                news.fetchAll();
            }
        }
        money.refunds.finish();
        makeUpForWhatGotLost();
        enrolmentOf.forEach((invoice, enrolment) -> {
            if (receivables.find(invoice).orElseThrow().state() == ReceivableState.CREDITED) {
                jobs.runDue(invoice);
            }
            jobs.runDue(enrolment);
        });

        assertThat(mollie.netCents(money.links)).isPositive();
        assertThat(rows.providerCents(money.links)).isEqualTo(mollie.netCents(money.links));
        assertThat(rows.bankCents()).isEqualTo(money.bank.cents);
        assertThat(rows.statementCents(money.statements.files)).isEqualTo(money.statements.cents);
        assertThat(money.statements.takenBack).isGreaterThanOrEqualTo(SEQUENCES / 20);
        assertThat(money.refunds.count(RefundState.DONE)).isGreaterThanOrEqualTo(SEQUENCES / 20);
        assertThat(rows.manualCents(issued)).isEqualTo(money.staff.manualCents);
        assertThat(money.bank.matched)
                .as("what was taken back of money that is known")
                .isGreaterThanOrEqualTo(SEQUENCES / 20);
        rows.everyPaymentIsWhole();
        everyInvoiceIsWhatItGot();
        assertThat(enrolmentOf).hasSizeGreaterThan(SEQUENCES / 5);
        enrolmentOf.forEach(this::aSeatIsAsItsInvoiceIs);
        assertThat(consistency.problems()).isSubsetOf(ofOtherTests);
        assertThat(proof.proof().holds()).isTrue();
        assertThat(journals.of(JournalPeriod.ofYear(LocalDate.now(clock).getYear()))
                        .proofs())
                .allMatch(JournalProof::isRight);
    }

    /** For a seat in an intervision, or for anything. */
    private InvoiceView invoice(long cents) {
        if (issued.size() % 4 > 0) {
            return invoices.mailed(invoices.issued(organisation, cents));
        }
        UUID intervision = intervisions.planned(1, Money.ofCents(cents));
        UUID enrolment = intervisions.enrolled(intervision, trainers.get(random.nextInt(TRAINERS)));
        jobs.runDue(enrolment);
        UUID invoice = enrolments.find(enrolment).invoiceId().orElseThrow();
        enrolmentOf.put(invoice, enrolment);
        return invoices.mailed(invoicing.find(invoice).orElseThrow());
    }

    private void aSeatIsAsItsInvoiceIs(UUID invoice, UUID enrolment) {
        EnrolmentState seat = enrolments.find(enrolment).state();
        switch (receivables.find(invoice).orElseThrow().state()) {
            case PAID -> assertThat(seat).isEqualTo(EnrolmentState.CONFIRMED);
            case CREDITED -> assertThat(seat).isEqualTo(EnrolmentState.CANCELLED);
            // one whose money went back was sure, and stays so
            case OPEN -> assertThat(seat).isIn(EnrolmentState.SEATED, EnrolmentState.CONFIRMED);
        }
    }

    private void makeUpForWhatGotLost() {
        for (int round = 0; round < 30; round++) {
            clock.forward(Duration.ofHours(25));
            news.fetchAll();
            for (int page = 0; page <= SEQUENCES / 50; page++) {
                polling.pollAll();
            }
            if (rows.providerCents(money.links) == mollie.netCents(money.links) && round > 0) {
                return;
            }
        }
    }

    private void everyInvoiceIsWhatItGot() {
        long open = 0;
        long allocated = 0;
        long total = 0;
        for (InvoiceView invoice : issued) {
            ReceivableView receivable = receivables.find(invoice.id()).orElseThrow();
            total += invoice.total().cents();
            open += receivable.open().cents();
            allocated += receivable.paid().cents();
            switch (receivable.state()) {
                case PAID -> assertThat(receivable.paid()).isEqualTo(invoice.total());
                case CREDITED -> assertThat(receivable.paid()).isEqualTo(Money.ZERO);
                case OPEN ->
                    assertThat(receivable.paid().cents())
                            .isBetween(0L, invoice.total().cents() - 1);
            }
            assertThat(rows.isFollowed(invoice)).isEqualTo(receivable.state() == ReceivableState.OPEN);
        }
        assertThat(total - money.creditedCents() - allocated).isEqualTo(open);
    }
}
