package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.BookingResult;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Payments by the provider that meet another payment, a credit note or a refund. */
@PortalTest
class LinkAndTaskFlowTests extends ProviderFlow {

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
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
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
        IncomingPayment transfer = billing.transfer(invoice.communication().orElseThrow(), 9_500);
        assertThat(booking.book(transfer)).isEqualTo(BookingResult.ASSIGNED);
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
        IncomingPayment late = billing.transfer(invoice.communication().orElseThrow(), 9_500);
        booking.book(late);
        UUID payment = billing.payment(late);
        billing.complete(payment, people.staff(), Map.of("decision", "PAID_BACK", "note", "overgeschreven"));
        assertThat(jobs.instance(payment)).isNull();
    }

    @Test
    void aChargebackOfAPaidInvoiceOpensItAgainAndIsATask() {
        String link = link();
        String payment = mollie.pay(link);
        tell(payment);
        mollie.chargeBack(payment, "95.00");
        tell(payment, payment);
        UUID returned = id(payment + "-chargeback-1");
        assertThat(billing.task(returned)).isEqualTo("Task_CheckReturn");
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(jobs.instance(invoice.id())).isNotNull();
        assertThat(link()).as("a link by which nobody paid yet").isNotEqualTo(link);
        assertThat(receivables.find(invoice.id()).orElseThrow().open()).isEqualTo(Money.ofCents(9_500));
    }

    private void part() {
        IncomingPayment part = billing.transfer(invoice.communication().orElseThrow(), 4_500);
        assertThat(booking.book(part)).isEqualTo(BookingResult.ASSIGNED);
    }
}
