package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that the payment provider charges back, gives again, or refunds. */
@PortalTest
class ChargebackFlowTests extends ProviderFlow {

    @Autowired
    TestMailbox mailbox;

    @Autowired
    OrganisationService organisations;

    @Test
    void aChargebackThatIsReversedPaysTheInvoiceAgainAndEndsTheTask() {
        String payment = paid();
        chargeBack(payment, "95.00");
        UUID back = id(payment + "-chargeback-1");
        assertThat(billing.task(back)).isEqualTo("Task_CheckReturn");
        chargeBack(payment, "0.00");
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        assertThat(jobs.instance(back)).isNull();
        assertThat(booked()).isEqualTo(9_500);
        assertThat(unassigned(payment + "-chargeback-1-reversal-1")).isZero();
        chargeBack(payment, "0.00");
        assertThat(booked()).isEqualTo(9_500);
    }

    @Test
    void aChargebackCanComeAgainAfterItWasReversed() {
        String payment = paid();
        chargeBack(payment, "95.00");
        chargeBack(payment, "0.00");
        chargeBack(payment, "95.00");
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(billing.task(id(payment + "-chargeback-2"))).isEqualTo("Task_CheckReturn");
        assertThat(booked()).isZero();
    }

    @Test
    void aReversalAfterTheInvoiceWasPaidAgainIsMoneyThatIsOwed() {
        String payment = paid();
        chargeBack(payment, "95.00");
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
        chargeBack(payment, "0.00");
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        assertThat(billing.task(id(payment + "-chargeback-1-reversal-1"))).isEqualTo("Task_Assign");
    }

    @Test
    void aReversalOfAPartPaysAPart() {
        String payment = paid();
        chargeBack(payment, "95.00");
        chargeBack(payment, "35.00");
        assertThat(open()).isEqualTo(Money.ofCents(3_500));
        assertThat(billing.task(id(payment + "-chargeback-1"))).isEqualTo("Task_CheckReturn");
        chargeBack(payment, "0.00");
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        assertThat(jobs.instance(id(payment + "-chargeback-1"))).isNull();
    }

    @Test
    void ofAChargebackTheProviderItselfSaysWhichPaymentItIs() {
        String payment = paid();
        chargeBack(payment, "95.00");
        UUID back = id(payment + "-chargeback-1");
        UUID staff = people.staff();
        assertThatThrownBy(() -> billing.complete(back, staff, Map.of("decision", "ELSEWHERE")))
                .hasMessageContaining("De betaaldienst zegt zelf");
        billing.complete(back, staff, Map.of("decision", "SEEN"));
        assertThat(jobs.instance(back)).isNull();
    }

    @Test
    void aChargebackBeforeThePaymentWasToldIsBookedWithIt() {
        String payment = mollie.pay(link());
        chargeBack(payment, "95.00");
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(booked()).isZero();
    }

    @Test
    void aRefundThatSomebodyMadeAtTheProviderIsATaskToAssign() {
        String payment = paid();
        mollie.giveBack(payment, "95.00");
        tell(payment);
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        UUID back = id(payment + "-9500");
        assertThat(billing.task(back)).isEqualTo("Task_Assign");
        billing.complete(back, people.staff(), Map.of("decision", "INVOICE", "invoiceNumber", invoice.number()));
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        tellAbout(back);
        assertThat(TestMailbox.part(mailbox.newest(address()), "text/plain").replace('\u00a0', ' '))
                .contains("ging € 95,00 terug", invoice.number())
                .doesNotContain("De bank nam");
    }

    @Test
    void aRefundMadeAtTheProviderThatDidNotGoPaysTheInvoiceAgain() {
        String payment = paid();
        mollie.giveBack(payment, "95.00");
        tell(payment);
        billing.complete(
                id(payment + "-9500"),
                people.staff(),
                Map.of("decision", "INVOICE", "invoiceNumber", invoice.number()));
        mollie.giveBack(payment, "0.00");
        tell(payment, payment);
        tell(payment);
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        assertThat(booked()).isEqualTo(9_500);
    }

    @Test
    void ofSeveralRefundsThatDidNotGoTheLastComesAgainFirst() {
        String payment = paid();
        for (String inAll : List.of("40.00", "95.00", "10.00")) {
            mollie.giveBack(payment, inAll);
            tell(payment);
        }
        assertThat(booked()).isEqualTo(8_500);
        assertThat(unassigned(payment + "-9500")).isZero();
        assertThat(unassigned(payment + "-4000")).isEqualTo(-1_000);
    }

    @Test
    void aPromiseThatSomebodyKeptAtTheProviderAndThatDidNotGoIsOwedAgain() {
        String payment = paid();
        invoicing.credit(invoice.id(), "Geannuleerd");
        billing.complete(id(payment), people.staff(), Map.of("decision", "PAID_BACK", "note", "via de betaaldienst"));
        mollie.giveBack(payment, "95.00");
        tell(payment);
        mollie.giveBack(payment, "0.00");
        tell(payment);
        assertThat(booked()).isEqualTo(9_500);
        UUID again = id(payment + "-9500-reversal-1");
        assertThat(billing.task(again)).isEqualTo("Task_Assign");
    }

    @Test
    void aRefundThatWasPromisedIsSettledInQuiet() {
        String payment = paid();
        invoicing.credit(invoice.id(), "Geannuleerd");
        billing.complete(id(payment), people.staff(), Map.of("decision", "PAID_BACK", "note", "via de betaaldienst"));
        mollie.giveBack(payment, "95.00");
        tell(payment);
        assertThat(unassigned(payment + "-9500")).isZero();
        assertThat(jobs.instance(id(payment + "-9500"))).isNull();
        assertThat(booked()).isZero();
    }

    @Test
    void aRefundAndAChargebackOfOnePaymentAreBothBooked() {
        String payment = paid();
        mollie.giveBack(payment, "40.00");
        mollie.chargeBack(payment, "55.00");
        tell(payment, payment);
        tell(payment);
        assertThat(booked()).isZero();
        assertThat(open()).isEqualTo(Money.ofCents(5_500));
    }

    @Test
    void aLinkForTheOldAmountIsClosedOnceAPartIsPaid() {
        String link = link();
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 4_000));
        clock.forward(Duration.ofHours(2));
        polling.pollAll();
        assertThat(mollie.isClosed(link)).isTrue();
    }

    private String paid() {
        String payment = mollie.pay(link());
        tell(payment);
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        return payment;
    }

    private void chargeBack(String payment, String inAll) {
        mollie.chargeBack(payment, inAll);
        tell(payment);
    }

    private void tellAbout(UUID paymentId) {
        database.sql("select id from payment_notice where payment_id = ? and sent_at is null")
                .param(paymentId)
                .query(UUID.class)
                .list()
                .forEach(jobs::runDue);
    }

    private EmailAddress address() {
        return organisations
                .find(invoice.organisationId())
                .orElseThrow()
                .details()
                .billingEmail();
    }

    private Money open() {
        return receivables.find(invoice.id()).orElseThrow().open();
    }

    private long unassigned(String externalId) {
        return database.sql("select unassigned_cents from payment_balance where payment_id = ?")
                .param(id(externalId))
                .query(Long.class)
                .single();
    }
}
