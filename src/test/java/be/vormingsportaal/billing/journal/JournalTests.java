package be.vormingsportaal.billing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal in double entry, from what other rooms keep. */
@PortalTest
class JournalTests {

    private static final int YEAR = 2041;
    private static final JournalPeriod PERIOD = JournalPeriod.ofYear(YEAR);

    @Autowired
    Journals journals;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    PaymentBooking booking;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManagerFactory entities;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        at(LocalDate.of(YEAR, 3, 10));
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void aSaleIsOwedByTheCustomerWithItsTax() {
        InvoiceView invoice = invoices.issued(organisation, "Intervisie", 10_000, VatTreatment.STANDARD_21);
        JournalEntry entry = of(invoice.id());
        assertThat(entry.kind()).isEqualTo(JournalKind.SALE);
        assertThat(entry.document()).isEqualTo(invoice.number());
        assertThat(entry.on()).isEqualTo(LocalDate.of(YEAR, 3, 10));
        assertThat(entry.details().dueOn()).isEqualTo(invoice.dueOn());
        assertThat(entry.details().communication()).isEqualTo(invoice.communication());
        assertThat(entry.details().counterparty()).contains("WZC De Linde");
        assertThat(lines(entry))
                .containsExactly(
                        line(LedgerAccount.CUSTOMERS, 12_100),
                        line(LedgerAccount.SALES, -10_000),
                        line(LedgerAccount.VAT, -2_100));
    }

    @Test
    void aCreditNoteTakesItBackAndNamesItsInvoice() {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        InvoiceView note = invoices.credited(invoice);
        JournalEntry entry = of(note.id());
        assertThat(entry.kind()).isEqualTo(JournalKind.CREDIT_NOTE);
        assertThat(entry.details().about()).contains(invoice.number());
        assertThat(entry.details().communication()).isEqualTo(invoice.communication());
        assertThat(lines(entry))
                .containsExactly(line(LedgerAccount.CUSTOMERS, -9_500), line(LedgerAccount.SALES, 9_500));
    }

    @ParameterizedTest
    @EnumSource(PaymentSource.class)
    void moneyComesInOnTheAccountOfItsSourceAndHasNoPlaceYet(PaymentSource source) {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        UUID payment = book(payment(source, 4_200, invoice, LocalDate.of(YEAR, 3, 8)));
        JournalEntry entry = of(payment);
        LedgerAccount account = switch (source) {
            case BANK -> LedgerAccount.BANK;
            case PROVIDER -> LedgerAccount.PROVIDER;
            case MANUAL -> LedgerAccount.REGISTERED;
        };
        assertThat(entry.kind()).isEqualTo(JournalKind.RECEIPT);
        assertThat(entry.on()).isEqualTo(LocalDate.of(YEAR, 3, 8));
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(YEAR, 3, 10));
        assertThat(entry.details().iban()).contains("BE71096123456769");
        assertThat(entry.details().communication()).isEqualTo(invoice.communication());
        assertThat(lines(entry)).containsExactly(line(account, 4_200), line(LedgerAccount.UNASSIGNED, -4_200));
    }

    @Test
    void moneyOnAnInvoiceIsNoLongerOwedByTheCustomer() {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        UUID payment = book(payment(PaymentSource.BANK, 10_000, invoice, LocalDate.of(YEAR, 3, 9)));
        invoices.credited(invoice);
        List<JournalEntry> places = ofPayment(payment, JournalKind.ALLOCATION);
        assertThat(places)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.details().about()).contains(invoice.number()));
        assertThat(places.stream().map(JournalTests::lines))
                .containsExactlyInAnyOrder(
                        List.of(line(LedgerAccount.UNASSIGNED, 9_500), line(LedgerAccount.CUSTOMERS, -9_500)),
                        List.of(line(LedgerAccount.UNASSIGNED, -9_500), line(LedgerAccount.CUSTOMERS, 9_500)));
    }

    @Test
    void moneyThatIsPromisedBackIsOwedToThePayer() {
        UUID payment = billing.unassigned();
        billing.complete(payment, people.staff(), Map.of("decision", "PAID_BACK", "note", "overgeschreven"));
        JournalEntry entry = ofPayment(payment, JournalKind.PAID_BACK).get(0);
        assertThat(entry.details().text()).contains("overgeschreven");
        assertThat(lines(entry))
                .containsExactly(line(LedgerAccount.UNASSIGNED, 4_200), line(LedgerAccount.OWED, -4_200));
    }

    @Test
    void theNextYearOpensWithWhatThisOneClosedWith() {
        everything();
        at(LocalDate.of(YEAR + 1, 1, 5));
        everything();
        Journal first = journals.of(PERIOD);
        Journal second = journals.of(JournalPeriod.ofYear(YEAR + 1));
        for (LedgerAccount account : LedgerAccount.values()) {
            assertThat(balance(second, account).opening())
                    .as(account.name())
                    .isEqualTo(balance(first, account).closing());
        }
        Journal both = journals.of(new JournalPeriod(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR + 1, 12, 31)));
        assertThat(both.debit()).isEqualTo(first.debit().plus(second.debit()));
    }

    @Test
    void everythingAddsUp() {
        everything();
        Journal journal = journals.of(PERIOD);
        assertThat(journal.proofs())
                .allSatisfy(proof ->
                        assertThat(proof.wrong()).as(proof.kind().name()).isZero());
        assertThat(journal.proofs()).hasSize(JournalProof.Kind.values().length);
        assertThat(journal.isRight()).isTrue();
        assertThat(journal.debit()).isEqualTo(journal.credit());
        assertThat(journal.balances()).allMatch(AccountBalance::isRight);
        assertThat(Money.sum(
                        journal.balances().stream().map(AccountBalance::closing).toList()))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void whatHappensMovesTheBalances() {
        Journal before = journals.of(PERIOD);
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        book(payment(PaymentSource.BANK, 10_000, invoice, LocalDate.of(YEAR, 3, 9)));
        book(payment(PaymentSource.PROVIDER, 9_500, invoice, LocalDate.of(YEAR, 3, 9)));
        Journal after = journals.of(PERIOD);
        assertThat(Arrays.stream(LedgerAccount.values())
                        .map(account -> balance(after, account)
                                .closing()
                                .minus(balance(before, account).closing())
                                .cents()))
                .containsExactly(0L, 10_000L, 9_500L, 0L, -10_000L, 0L, -9_500L, 0L);
    }

    @Test
    void theFirstAndTheLastDayBelongToThePeriod() {
        at(LocalDate.of(YEAR, 12, 31));
        InvoiceView last = invoices.issued(organisation, 100);
        book(payment(PaymentSource.BANK, 100, last, LocalDate.of(YEAR, 12, 31)));
        JournalPeriod day = new JournalPeriod(LocalDate.of(YEAR, 12, 31), LocalDate.of(YEAR, 12, 31));
        assertThat(journals.entries(day).stream()
                        .filter(entry -> entry.details().invoiceId().equals(Optional.of(last.id()))))
                .extracting(JournalEntry::kind)
                .containsExactly(JournalKind.SALE, JournalKind.ALLOCATION);
        assertThat(journals.of(JournalPeriod.ofYear(YEAR + 1)).entries())
                .noneMatch(entry -> entry.id().equals(last.id()));
    }

    @Test
    void moreEntriesCostNoMoreStatements() {
        everything();
        long few = statements();
        for (int i = 0; i < 5; i++) {
            everything();
        }
        assertThat(statements()).isEqualTo(few);
    }

    private void everything() {
        InvoiceView invoice = invoices.issued(organisation, "Intervisie", 10_000, VatTreatment.STANDARD_21);
        LocalDate today = LocalDate.now(clock);
        book(payment(PaymentSource.BANK, 13_000, invoice, today));
        InvoiceView credited = invoices.issued(organisation, 9_500);
        book(payment(PaymentSource.PROVIDER, 9_500, credited, today));
        invoices.credited(credited);
        UUID payment = billing.unassigned();
        billing.complete(payment, people.staff(), Map.of("decision", "PAID_BACK", "note", "overgeschreven"));
        billing.unassigned();
    }

    private static IncomingPayment payment(PaymentSource source, long cents, InvoiceView invoice, LocalDate on) {
        return new IncomingPayment(
                source,
                UUID.randomUUID().toString(),
                Money.ofCents(cents),
                on,
                new Payer(Optional.of("A. Claes"), Optional.of("BE71096123456769")),
                Optional.of("intervisie"),
                List.of(PaymentReference.of(invoice.communication().orElseThrow())));
    }

    private UUID book(IncomingPayment incoming) {
        booking.book(incoming);
        return billing.payment(incoming);
    }

    private JournalEntry of(UUID id) {
        return journals.entries(PERIOD).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<JournalEntry> ofPayment(UUID payment, JournalKind kind) {
        return journals.entries(PERIOD).stream()
                .filter(entry ->
                        entry.kind() == kind && entry.details().paymentId().equals(Optional.of(payment)))
                .toList();
    }

    private static AccountBalance balance(Journal journal, LedgerAccount account) {
        return journal.balances().get(account.ordinal());
    }

    private static List<JournalLine> lines(JournalEntry entry) {
        assertThat(entry.isBalanced()).isTrue();
        return entry.lines();
    }

    private static JournalLine line(LedgerAccount account, long cents) {
        return new JournalLine(account, Money.ofCents(cents));
    }

    private long statements() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        journals.of(PERIOD);
        return statistics.getPrepareStatementCount() - before;
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(Belgium.ZONE).toInstant());
    }
}
