package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.billing.bank.BankIntake;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.money.Payments;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Forms, banks and providers may send any character. PostgreSQL takes all but one, U+0000. */
@PortalTest
@DirtiesContext // closes the application before the database server goes
class ControlCharacterTests {

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    PaymentBooking booking;

    @Autowired
    Payments payments;

    @Autowired
    Receivables receivables;

    @Autowired
    BankIntake intake;

    @Autowired
    BankFiles files;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    UUID staff;

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        String url = PostgresServer.newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @BeforeEach
    void staff() {
        staff = people.staff();
    }

    @Test
    void aNoteIsKeptWithoutThem() {
        UUID payment = billing.unassigned();
        billing.complete(payment, staff, Map.of("decision", "NOTE", "note", "van\u0000 De\u0007 Linde\nof De Brug"));
        assertThat(payments.find(payment).orElseThrow().note()).contains("van De Linde\nof De Brug");
    }

    @Test
    void aNoteOfNothingElseIsNone() {
        UUID payment = billing.unassigned();
        Map<String, Object> nothing = Map.of("decision", "PAID_BACK", "note", "\u0000\u0001");
        assertThatThrownBy(() -> billing.complete(payment, staff, nothing)).hasMessageContaining("Vul een notitie in");
    }

    @Test
    void aReferenceIsKeptWithoutThem() {
        InvoiceView invoice = overdue();
        Map<String, Object> cash = Map.of(
                "decision",
                "REGISTER",
                "amount",
                "95,00",
                "receivedOn",
                LocalDate.now(clock).toString(),
                "reference",
                "kas\u0000 12");
        billing.complete(invoice.id(), staff, cash);
        assertThat(receivables.find(invoice.id()).orElseThrow().state()).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void aReasonStandsOnTheCreditNoteWithoutThem() {
        InvoiceView invoice = overdue();
        billing.complete(
                invoice.id(), staff, Map.of("decision", "CANCEL", "cancelReason", "Dubbel\u0000 gefactureerd"));
        assertThat(database.sql("select credit_reason from invoice where credits_id = ?")
                        .param(invoice.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Dubbel gefactureerd");
    }

    @Test
    void moneyIsBookedWhateverStandsBesideIt() {
        IncomingPayment incoming = new IncomingPayment(
                PaymentSource.PROVIDER,
                "tr_" + UUID.randomUUID().toString().substring(0, 8),
                Money.ofCents(4_200),
                LocalDate.now(clock),
                Payer.named(Optional.of("A.\u0000 Claes")),
                Optional.of("factuur\u0000"),
                List.of());
        booking.book(incoming);
        assertThat(payments.find(billing.payment(incoming))
                        .orElseThrow()
                        .payer()
                        .name())
                .contains("A. Claes");
    }

    @Test
    void aFileMayHaveAnyName() {
        UUID file = intake.take("mei\u0000.xml", CamtFile.ofOurs().bytes(), staff)
                .fileId()
                .orElseThrow();
        assertThat(files.find(file).orElseThrow().fileName()).isEqualTo("mei.xml");
        jobs.runDue(file);
    }

    private InvoiceView overdue() {
        InvoiceView invoice = invoices.mailed(invoices.issued(people.organisation("WZC De Linde"), 9_500));
        jobs.run(invoice.id(), "Event_Overdue");
        return invoice;
    }
}
