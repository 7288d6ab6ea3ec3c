package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.register.MonthTotals;
import be.vormingsportaal.billing.register.OpenAmount;
import be.vormingsportaal.billing.register.Overdue;
import be.vormingsportaal.billing.register.RegisterQuery;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists and sums of invoices, each for an organisation of its own. */
@PortalTest
class InvoiceRegisterTests {

    private static final int YEAR = 2031;

    @Autowired
    InvoiceRegister register;

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
    RegisterQuery query;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
        query = new RegisterQuery(YEAR, organisation);
        at(LocalDate.of(YEAR, 3, 10));
    }

    @Test
    void anOrganisationSeesItsOwnInvoicesTheNewestFirst() {
        InvoiceView first = invoices.issued(organisation, 9_500);
        invoices.issued(people.organisation("Thuiszorg De Brug"), 1);
        InvoiceView second = invoices.issued(organisation, 12_000);
        assertThat(register.invoicesOf(organisation))
                .extracting(InvoiceEntry::number)
                .containsExactly(second.number(), first.number());
    }

    @Test
    void anEntryTellsAllThatAListShows() {
        InvoiceView invoice = invoices.issued(organisation, "Intervisie", 10_000, VatTreatment.STANDARD_21);
        InvoiceEntry entry = register.invoicesOf(organisation).get(0);
        assertThat(entry.id()).isEqualTo(invoice.id());
        assertThat(entry.customer()).isEqualTo("WZC De Linde");
        assertThat(entry.what()).isEqualTo("Intervisie, An Peeters");
        assertThat(entry.net()).isEqualTo(Money.ofCents(10_000));
        assertThat(entry.vat()).isEqualTo(Money.ofCents(2_100));
        assertThat(entry.open()).isEqualTo(Money.ofCents(12_100));
        assertThat(entry.communication()).isEqualTo(invoice.communication());
        assertThat(entry.dueOn()).contains(LocalDate.of(YEAR, 4, 9));
        assertThat(entry.state()).contains(ReceivableState.OPEN);
        assertThat(entry.creditedBy()).isEmpty();
    }

    @Test
    void anInvoiceIsOverdueFromTheDayAfterItsDueDate() {
        invoices.issued(organisation, 9_500);
        InvoiceEntry entry = register.invoicesOf(organisation).get(0);
        assertThat(entry.isOverdue(entry.dueOn().orElseThrow())).isFalse();
        assertThat(entry.isOverdue(entry.dueOn().orElseThrow().plusDays(1))).isTrue();
    }

    @Test
    void whatIsPaidIsNotOpenAndNeverOverdue() {
        invoices.paid(invoices.issued(organisation, 9_500));
        InvoiceEntry entry = register.invoicesOf(organisation).get(0);
        assertThat(entry.state()).contains(ReceivableState.PAID);
        assertThat(entry.paid()).isEqualTo(Money.ofCents(9_500));
        assertThat(entry.open()).isEqualTo(Money.ZERO);
        assertThat(entry.isOverdue(entry.dueOn().orElseThrow().plusYears(1))).isFalse();
    }

    @Test
    void aCreditedInvoiceKnowsItsCreditNote() {
        InvoiceView note = invoices.credited(invoices.issued(organisation, 9_500));
        InvoiceEntry entry = register.invoicesOf(organisation).get(0);
        assertThat(entry.state()).contains(ReceivableState.CREDITED);
        assertThat(entry.open()).isEqualTo(Money.ZERO);
        assertThat(entry.creditedBy()).contains(new InvoiceEntry.CreditNote(note.id(), note.number()));
    }

    @Test
    void booksHoldInvoicesAndCreditNotesInTheOrderOfTheirDays() {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        at(LocalDate.of(YEAR, 5, 2));
        InvoiceView note = invoices.credited(invoice);
        InvoiceView other = invoices.issued(organisation, 100);
        assertThat(register.all(query))
                .extracting(InvoiceEntry::number)
                .containsExactly(invoice.number(), other.number(), note.number());
        assertThat(register.all(new RegisterQuery(YEAR + 1, organisation))).isEmpty();
    }

    @Test
    void aMonthAddsUpWhatWasIssuedAndTakenBackInIt() {
        InvoiceView invoice = invoices.issued(organisation, "Intervisie", 10_000, VatTreatment.STANDARD_21);
        invoices.issued(organisation, 9_500);
        at(LocalDate.of(YEAR, 12, 31));
        invoices.credited(invoice);
        List<MonthTotals> months = register.months(query);
        assertThat(months).hasSize(12);
        assertThat(months.get(2)).isEqualTo(new MonthTotals(3, 2, Money.ofCents(21_600), 0, Money.ZERO));
        assertThat(months.get(11)).isEqualTo(new MonthTotals(12, 0, Money.ZERO, 1, Money.ofCents(12_100)));
        assertThat(months.get(11).balance()).isEqualTo(Money.ofCents(-12_100));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOT_DUE",
        "1, MONTH",
        "30, MONTH",
        "31, TWO_MONTHS",
        "60, TWO_MONTHS",
        "61, THREE_MONTHS",
        "90, THREE_MONTHS",
        "91, LONGER",
        "800, LONGER"
    })
    void whatIsOpenIsSortedByHowLateItIs(int days, Overdue expected) {
        LocalDate dueOn = invoices.issued(organisation, 9_500).dueOn().orElseThrow();
        at(dueOn.plusDays(days));
        assertThat(register.open(query)).extracting(OpenAmount::overdue).containsExactly(Overdue.values());
        assertThat(register.open(query).stream().filter(one -> one.invoices() > 0))
                .containsExactly(new OpenAmount(expected, 1, Money.ofCents(9_500)));
    }

    @Test
    void whatIsPaidInPartIsOpenForTheRest() {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 3_000));
        assertThat(register.open(query).get(0)).isEqualTo(new OpenAmount(Overdue.NOT_DUE, 1, Money.ofCents(6_500)));
        assertThat(register.invoicesOf(organisation).get(0).open()).isEqualTo(Money.ofCents(6_500));
    }

    @Test
    void whatIsPaidOrCreditedIsNotOpen() {
        invoices.paid(invoices.issued(organisation, 9_500));
        invoices.credited(invoices.issued(organisation, 9_500));
        assertThat(register.open(query))
                .allMatch(one -> one.invoices() == 0 && one.amount().isZero());
    }

    @Test
    void aPageBehindTheLastShowsTheLast() {
        invoices.issued(organisation, 9_500);
        assertThat(register.page(query, 7).index()).isZero();
        assertThat(register.page(query, 7).items()).hasSize(1);
    }

    @Test
    void withoutAnOrganisationAllAreLookedAt() {
        invoices.issued(organisation, 9_500);
        invoices.issued(people.organisation("Thuiszorg De Brug"), 100);
        RegisterQuery all = new RegisterQuery(YEAR, null);
        assertThat(register.all(all)).extracting(InvoiceEntry::customer).contains("WZC De Linde", "Thuiszorg De Brug");
        assertThat(register.page(all, 0).total()).isEqualTo(register.all(all).size());
        assertThat(register.years()).contains(YEAR);
        assertThat(register.organisations()).contains(organisation);
    }

    @Test
    void moreInvoicesCostNoMoreStatements() {
        List<Supplier<?>> questions = List.of(
                () -> register.invoicesOf(organisation),
                () -> register.page(query, 0),
                () -> register.all(query),
                () -> register.months(query),
                () -> register.open(query));
        invoices.credited(invoices.issued(organisation, 9_500));
        List<Long> few = questions.stream().map(this::statements).toList();
        for (int i = 0; i < 12; i++) {
            invoices.paid(invoices.issued(organisation, 9_500));
            invoices.credited(invoices.issued(organisation, 9_500));
        }
        assertThat(questions.stream().map(this::statements).toList()).isEqualTo(few);
        assertThat(few).containsExactly(1L, 2L, 1L, 1L, 2L);
    }

    private long statements(Supplier<?> question) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        question.get();
        return statistics.getPrepareStatementCount() - before;
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(Belgium.ZONE).toInstant());
    }
}
