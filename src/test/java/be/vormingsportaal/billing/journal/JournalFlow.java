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
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Invoices and money, and the journal that is written from them. */
abstract class JournalFlow {

    static final int YEAR = 2041;
    static final JournalPeriod PERIOD = JournalPeriod.ofYear(YEAR);

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

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        at(LocalDate.of(YEAR, 3, 10));
        organisation = people.organisation("WZC De Linde");
    }

    void everything() {
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

    static IncomingPayment payment(PaymentSource source, long cents, InvoiceView invoice, LocalDate on) {
        return new IncomingPayment(
                source,
                UUID.randomUUID().toString(),
                Money.ofCents(cents),
                on,
                new Payer(Optional.of("A. Claes"), Optional.of("BE71096123456769")),
                Optional.of("intervisie"),
                List.of(PaymentReference.of(invoice.communication().orElseThrow())));
    }

    UUID book(IncomingPayment incoming) {
        booking.book(incoming);
        return billing.payment(incoming);
    }

    JournalEntry of(UUID id) {
        return journals.entries(PERIOD).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<JournalEntry> ofPayment(UUID payment, JournalKind kind) {
        return journals.entries(PERIOD).stream()
                .filter(entry ->
                        entry.kind() == kind && entry.details().paymentId().equals(Optional.of(payment)))
                .toList();
    }

    static AccountBalance balance(Journal journal, LedgerAccount account) {
        return journal.balances().get(account.ordinal());
    }

    static List<JournalLine> lines(JournalEntry entry) {
        assertThat(entry.isBalanced()).isTrue();
        return entry.lines();
    }

    static JournalLine line(LedgerAccount account, long cents) {
        return new JournalLine(account, Money.ofCents(cents));
    }

    void at(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(Belgium.ZONE).toInstant());
    }
}
