package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.register.InvoicePayment;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.register.OwedEntry;
import be.vormingsportaal.billing.register.OwedReason;
import be.vormingsportaal.billing.register.OwedRegister;
import be.vormingsportaal.billing.register.PaymentEntry;
import be.vormingsportaal.billing.register.PaymentQuery;
import be.vormingsportaal.billing.register.PaymentRegister;
import be.vormingsportaal.billing.register.PaymentSearch;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Payments to look through, and what of them is owed to whom. */
@PortalTest
class PaymentRegisterTests {

    private static final int YEAR = 2035;

    @Autowired
    PaymentRegister register;

    @Autowired
    InvoiceRegister invoiceRegister;

    @Autowired
    OwedRegister owed;

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
    InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        clock.set(LocalDate.of(YEAR, 3, 10).atTime(10, 0).atZone(Belgium.ZONE).toInstant());
        organisation = people.organisation("WZC De Linde");
        invoice = invoices.issued(organisation, 9_500);
    }

    @Test
    void aPaymentIsFoundByWhoPaidHowMuchAndWhatWasWritten() {
        UUID payment = book(new IncomingPayment(
                PaymentSource.BANK,
                UUID.randomUUID().toString(),
                Money.ofCents(123_456),
                LocalDate.of(YEAR, 3, 9),
                new Payer(Optional.of("Zörgbedrijf Ünïek"), Optional.of("BE71096123456769")),
                Optional.of("intervisie an peeters"),
                List.of(PaymentReference.of(invoice.communication().orElseThrow()))));
        String digits = invoice.communication().orElseThrow().digits();
        for (String typed : List.of(
                "zorgbedrijf uniek",
                "ZÖRG",
                "1.234,56",
                "€ 1234,56",
                "-1234,56",
                "Peeters",
                "BE71 0961 2345 6769",
                "0961 2345",
                "be71",
                digits,
                digits.substring(0, 3) + " " + digits.substring(3))) {
            assertThat(found(typed)).as(typed).contains(payment);
        }
        assertThat(found("1234,57")).doesNotContain(payment);
        assertThat(found("zorg%uniek")).doesNotContain(payment);
    }

    @Test
    void aPaymentSaysWhichInvoicesItIsOnAndWhatHasNoPlace() {
        UUID payment = book(billing.transfer(invoice.communication().orElseThrow(), 10_000));
        PaymentEntry entry = entry(payment);
        assertThat(entry.invoices()).containsExactly(new PaymentEntry.Paid(invoice.id(), invoice.number()));
        assertThat(entry.unassigned()).isEqualTo(Money.ofCents(500));
        assertThat(ids(new PaymentQuery(Optional.of(YEAR), true, Optional.empty())))
                .contains(payment);
        invoices.credited(invoice);
        assertThat(entry(payment).invoices()).isEmpty();
    }

    @Test
    void moneyThatHasItsPlaceIsNotAmongWhatHasNone() {
        UUID payment = book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
        assertThat(ids(new PaymentQuery(Optional.of(YEAR), true, Optional.empty())))
                .doesNotContain(payment);
        assertThat(ids(new PaymentQuery(
                        Optional.empty(),
                        false,
                        PaymentSearch.read(invoice.communication().orElseThrow().digits()))))
                .contains(payment);
        assertThat(ids(new PaymentQuery(Optional.of(YEAR - 1), false, Optional.empty())))
                .doesNotContain(payment);
        assertThat(register.years()).contains(YEAR);
    }

    @Test
    void anInvoiceLeadsToItsPaymentsAndWhatWasTakenFromItAgain() {
        UUID payment = book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
        clock.forward(Duration.ofMinutes(1));
        invoices.credited(invoice);
        assertThat(invoiceRegister.payments(invoice.id()))
                .extracting(InvoicePayment::paymentId, InvoicePayment::amount)
                .containsExactly(tuple(payment, Money.ofCents(9_500)), tuple(payment, Money.ofCents(-9_500)));
    }

    @Test
    void moneyIsOwedToTheOrganisationThatPaidTooMuchOrTwiceOrForNothing() {
        book(billing.transfer(invoice.communication().orElseThrow(), 10_000));
        book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
        InvoiceView credited = invoices.issued(organisation, 4_000);
        invoices.paid(credited);
        invoices.credited(credited);
        assertThat(owed.to(organisation))
                .extracting(OwedEntry::reason, OwedEntry::amount)
                .containsExactlyInAnyOrder(
                        tuple(OwedReason.TOO_MUCH, Money.ofCents(500)),
                        tuple(OwedReason.DOUBLE, Money.ofCents(9_500)),
                        tuple(OwedReason.CREDITED, Money.ofCents(4_000)));
        assertThat(owed.to(people.organisation("Thuiszorg De Brug"))).isEmpty();
    }

    @Test
    void moneyThatNamesNoInvoiceIsOwedToWhoeverPaidIt() {
        UUID payment = billing.unassigned();
        OwedEntry entry = owed.all().stream()
                .filter(one -> one.paymentId().equals(payment))
                .findFirst()
                .orElseThrow();
        assertThat(entry.reason()).isEqualTo(OwedReason.UNKNOWN);
        assertThat(entry.about()).isEmpty();
        assertThat(entry.creditor()).contains("WZC De Linde");
    }

    @Test
    void morePaymentsCostNoMoreStatements() {
        List<Supplier<?>> questions = List.of(
                () -> register.page(new PaymentQuery(Optional.of(YEAR), false, Optional.empty()), 0),
                () -> register.page(new PaymentQuery(Optional.empty(), true, PaymentSearch.read("WZC")), 0),
                () -> invoiceRegister.payments(invoice.id()),
                () -> owed.to(organisation));
        book(billing.transfer(invoice.communication().orElseThrow(), 10_000));
        book(billing.transfer(invoice.communication().orElseThrow(), 10_000));
        List<Long> few = questions.stream().map(this::statements).toList();
        for (int i = 0; i < 8; i++) {
            book(billing.transfer(
                    invoices.issued(organisation, 100).communication().orElseThrow(), 200));
            billing.unassigned();
        }
        assertThat(questions.stream().map(this::statements).toList()).isEqualTo(few);
        assertThat(few).containsExactly(3L, 3L, 1L, 3L);
    }

    private UUID book(IncomingPayment incoming) {
        booking.book(incoming);
        return billing.payment(incoming);
    }

    private List<UUID> found(String typed) {
        return ids(new PaymentQuery(Optional.of(YEAR), false, PaymentSearch.read(typed)));
    }

    private PaymentEntry entry(UUID payment) {
        return register.page(new PaymentQuery(Optional.of(YEAR), false, Optional.empty()), 0).items().stream()
                .filter(entry -> entry.id().equals(payment))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> ids(PaymentQuery query) {
        return register.page(query, 0).items().stream().map(PaymentEntry::id).toList();
    }

    private long statements(Supplier<?> question) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        question.get();
        return statistics.getPrepareStatementCount() - before;
    }
}
