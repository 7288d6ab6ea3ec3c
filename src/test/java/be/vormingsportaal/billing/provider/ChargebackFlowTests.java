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
        UUID again = id(payment + "-chargeback-1-reversal-1");
        assertThat(billing.task(again)).isEqualTo("Task_Assign");
        tellAbout(again);
        assertThat(mailbox.subjects(address()))
                .filteredOn(subject -> subject.startsWith("Dubbel betaald: factuur " + invoice.number()))
                .hasSize(1);
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
    void aReversalForAnInvoiceThatWasPaidInPartAgainSaysWhatIsTooMuch() {
        String payment = paid();
        chargeBack(payment, "95.00");
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 4_000));
        chargeBack(payment, "0.00");
        assertThat(database.sql("select kind from payment_notice where payment_id = ? and amount_cents in (4000, 5500)"
                                + " order by amount_cents")
                        .param(id(payment + "-chargeback-1-reversal-1"))
                        .query(String.class)
                        .list())
                .containsExactly("OVERPAID", "PAID_AFTER_ALL");
    }

    @Test
    void aReversalAfterACreditNoteIsToldAsMoneyThatIsOwed() {
        String payment = paid();
        chargeBack(payment, "95.00");
        invoicing.credit(invoice.id(), "Geannuleerd");
        chargeBack(payment, "0.00");
        UUID again = id(payment + "-chargeback-1-reversal-1");
        assertThat(unassigned(payment + "-chargeback-1-reversal-1")).isEqualTo(9_500);
        assertThat(database.sql("select kind from payment_notice where payment_id = ?")
                        .param(again)
                        .query(String.class)
                        .list())
                .containsExactly("PAID_CREDITED");
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
}
