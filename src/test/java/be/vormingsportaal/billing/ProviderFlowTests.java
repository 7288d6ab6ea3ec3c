package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a payment at the provider to a paid invoice, whatever happens to the messages in between. */
@PortalTest
class ProviderFlowTests {

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    MollieServer mollie;

    @Autowired
    PaymentPages pages;

    @Autowired
    PaymentBooking booking;

    @Autowired
    PaymentNotices notices;

    @Autowired
    PaymentNews news;

    @Autowired
    PaymentLinkPolling polling;

    @Autowired
    Receivables receivables;

    @Autowired
    Invoicing invoicing;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        invoice = billing.invoice(people.organisation("WZC De Linde"), 9_500);
    }

    @AfterEach
    void theProviderIsUp() {
        mollie.setDown(false);
    }

    @Test
    void aPaymentPaysTheInvoiceAndEndsItsCase() {
        String payment = mollie.pay(link());
        tell(payment);
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        assertThat(receivables.find(invoice.id()).orElseThrow().paid()).isEqualTo(Money.ofCents(9_500));
        assertThat(jobs.instance(invoice.id())).isNull();
    }

    @Test
    void aMessageThatComesTwiceOrLateBooksOnce() {
        String payment = mollie.pay(link());
        tell(payment, payment);
        tell(payment);
        polling.pollAll();
        assertThat(booked()).isEqualTo(9_500);
    }

    @Test
    void aFailedAttemptBeforeThePaymentChangesNothing() {
        String link = link();
        String failed = mollie.fail(link);
        String paid = mollie.pay(link);
        // out of order
        tell(paid, failed);
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        assertThat(booked()).isEqualTo(9_500);
    }

    @Test
    void anIdThatMollieDoesNotKnowHasNoEffect() {
        tell("tr_forged", "pl_forged", "", "drop table payment", "tr_" + "x".repeat(100));
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(waiting()).isZero();
    }

    @Test
    void anotherAmountIsBookedAndBecomesATask() {
        String payment = mollie.pay(link(), "45.00", "EUR");
        tell(payment);
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(billing.task(id(payment))).isEqualTo("Task_Assign");
        billing.complete(id(payment), people.staff(), Map.of("decision", "INVOICE", "invoiceNumber", invoice.number()));
        assertThat(receivables.find(invoice.id()).orElseThrow().open()).isEqualTo(Money.ofCents(5_000));
    }

    @Test
    void anotherCurrencyIsNotBooked() {
        tell(mollie.pay(link(), "95.00", "USD"));
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(booked()).isZero();
    }

    @Test
    void aMessageThatGotLostIsMadeUpForWithinTheHour() {
        mollie.pay(link());
        polling.pollAll();
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        clock.forward(Duration.ofMinutes(61));
        polling.pollAll();
        assertThat(state()).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void aDayWithoutTheProviderLosesNothing() {
        String payment = mollie.pay(link());
        mollie.setDown(true);
        tell(payment);
        clock.forward(Duration.ofHours(3));
        news.fetchAll();
        polling.pollAll();
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        clock.forward(Duration.ofDays(1));
        mollie.setDown(false);
        news.fetchAll();
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        assertThat(waiting()).isZero();
    }

    @Test
    void aLinkThatCannotBeMadeWaitsForTheNextTry() {
        mollie.setDown(true);
        assertThatThrownBy(() -> jobs.run(invoice.id(), "Task_MakeLink")).isInstanceOf(ProviderException.class);
        mollie.setDown(false);
        jobs.run(invoice.id(), "Task_MakeLink");
        assertThat(pages.checkout(invoice.id())).isPresent();
    }

    @Test
    void twoWhoWantToPayGetTheSamePage() {
        assertThat(pages.checkout(invoice.id())).isEqualTo(pages.checkout(invoice.id()));
    }

    @Test
    void afterAPartIsPaidThereIsANewLinkForTheRestAndTheOldOneIsClosed() {
        String first = link();
        part();
        String second = link();
        assertThat(second).isNotEqualTo(first);
        assertThat(mollie.isClosed(first)).isTrue();
        tell(mollie.pay(second));
        assertThat(state()).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void aLinkIsClosedWhenTheInvoiceIsPaidInAnotherWay() {
        String link = link();
        booking.book(billing.transfer(invoice.communication(), 9_500));
        clock.forward(Duration.ofHours(2));
        polling.pollAll();
        assertThat(mollie.isClosed(link)).isTrue();
        assertThat(pages.checkout(invoice.id())).isEmpty();
    }

    @Test
    void moneyThatComesAfterTheCancellationIsATask() {
        String link = link();
        invoicing.credit(invoice.id(), "Geannuleerd");
        String payment = mollie.pay(link);
        tell(payment);
        assertThat(state()).isEqualTo(ReceivableState.CREDITED);
        assertThat(billing.task(id(payment))).isEqualTo("Task_Assign");
    }

    @Test
    void aPaymentThatEndsAfterItsLinkWasClosedIsStillFound() {
        String link = link();
        invoicing.credit(invoice.id(), "Geannuleerd");
        clock.forward(Duration.ofHours(2));
        polling.pollAll();
        assertThat(mollie.isClosed(link)).isTrue();
        String payment = mollie.pay(link);
        clock.forward(Duration.ofDays(2));
        polling.pollAll();
        assertThat(billing.task(id(payment))).isEqualTo("Task_Assign");
    }

    @Test
    void payingTwiceByCardAndByTransferIsATask() {
        String payment = mollie.pay(link());
        IncomingPayment transfer = billing.transfer(invoice.communication(), 9_500);
        assertThat(booking.book(transfer)).isEqualTo(Booked.ASSIGNED);
        tell(payment);
        assertThat(billing.task(id(payment))).isEqualTo("Task_Assign");
        // the refund is seen at the provider: nothing is left to do
        mollie.giveBack(payment, "95.00");
        tell(payment);
        assertThat(billing.task(id(payment))).isNull();
        assertThat(jobs.instance(id(payment))).isNull();
        assertThat(booked()).isZero();
    }

    @Test
    void aRefundThatStaffNotedBeforeIsNoSecondTask() {
        invoicing.credit(invoice.id(), "Geannuleerd");
        clock.forward(Duration.ofMinutes(1));
        IncomingPayment late = billing.transfer(invoice.communication(), 9_500);
        booking.book(late);
        UUID payment = billing.payment(late);
        billing.complete(payment, people.staff(), Map.of("decision", "PAID_BACK", "note", "overgeschreven"));
        assertThat(jobs.instance(payment)).isNull();
    }

    @Test
    void aChargebackOfAPaidInvoiceIsATaskThatOpensItAgain() {
        String link = link();
        String payment = mollie.pay(link);
        tell(payment);
        mollie.chargeBack(payment, "95.00");
        tell(payment, payment);
        UUID returned = database.sql("select id from payment where external_id = ?")
                .param(payment + "-9500")
                .query(UUID.class)
                .single();
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        assertThat(billing.task(returned)).isEqualTo("Task_Assign");
        billing.complete(returned, people.staff(), Map.of("decision", "INVOICE", "invoiceNumber", invoice.number()));
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(jobs.instance(invoice.id())).isNotNull();
        assertThat(link()).as("a link by which nobody paid yet").isNotEqualTo(link);
        assertThat(receivables.find(invoice.id()).orElseThrow().open()).isEqualTo(Money.ofCents(9_500));
    }

    private void part() {
        IncomingPayment part = billing.transfer(invoice.communication(), 4_500);
        booking.book(part);
        billing.complete(
                billing.payment(part),
                people.staff(),
                Map.of("decision", "INVOICE", "invoiceNumber", invoice.number()));
    }

    private String link() {
        String checkout = pages.checkout(invoice.id()).orElseThrow();
        return checkout.substring(checkout.lastIndexOf('/') + 1);
    }

    private void tell(String... ids) {
        List.of(ids).forEach(notices::note);
        news.fetchAll();
    }

    private UUID id(String externalId) {
        return database.sql("select id from payment where external_id = ?")
                .param(externalId)
                .query(UUID.class)
                .single();
    }

    private long booked() {
        return database.sql("select coalesce(sum(amount_cents), 0) from payment where source = 'PROVIDER' and message"
                        + " like ?")
                .param(invoice.number() + "%")
                .query(Long.class)
                .single();
    }

    private long waiting() {
        return database.sql("select count(*) from payment_notice")
                .query(Long.class)
                .single();
    }

    private ReceivableState state() {
        return receivables.find(invoice.id()).orElseThrow().state();
    }
}
