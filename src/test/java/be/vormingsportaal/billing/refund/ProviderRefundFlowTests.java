package be.vormingsportaal.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.provider.PaymentCheckout;
import be.vormingsportaal.billing.provider.ProviderMoney;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.PortalTest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Refunds by a provider that behaves as Mollie does, whoever tells first. */
@PortalTest
class ProviderRefundFlowTests extends RefundFlow {

    @Autowired
    MollieServer mollie;

    @Autowired
    PaymentCheckout pages;

    @Autowired
    ProviderMoney provider;

    @Autowired
    RefundPolling polling;

    String link;
    String paid;
    UUID payment;

    @Test
    void itGoesBackByTheProviderOnceAndThePollSeesIt() {
        UUID refund = ordered();
        assertThat(mollie.refunds().count(paid)).isEqualTo(1);
        assertThat(view(refund).state()).isEqualTo(RefundState.ORDERED);
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.ORDERED);
        mollie.refunds().become(paid, "refunded");
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.DONE);
        even();
        jobs.runDue(refund);
        assertThat(jobs.instance(refund)).isNull();
    }

    @Test
    void theNewsAboutThePaymentFirstIsNotBookedTwice() {
        UUID refund = ordered();
        provider.tell(paid);
        mollie.refunds().become(paid, "refunded");
        provider.tell(paid);
        even();
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.DONE);
        provider.tell(paid);
        even();
        jobs.runDue(refund);
    }

    @Test
    void whatTheProviderDoesNotCarryOutIsATaskAndPromisedStill() {
        UUID refund = ordered();
        provider.tell(paid);
        mollie.refunds().become(paid, "failed");
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.REFUSED);
        assertThat(billing.task(refund)).isEqualTo("Task_Failed");
        assertThat(held(payment)).isEqualTo(9_500);
        assertThat(promised(payment)).isEqualTo(9_500);
        billing.complete(refund, asker, Map.of("decision", "GIVE_BACK", "note", "kaart vervallen"));
        assertThat(unassigned(payment)).isEqualTo(9_500);
        assertThat(promised(payment)).isZero();
        UUID again = requestedByProvider();
        jobs.run(again, "Task_OrderAtProvider");
        mollie.refunds().become(paid, "refunded");
        poll();
        assertThat(view(again).state()).isEqualTo(RefundState.DONE);
    }

    @Test
    void whatFailsAfterItWasRefundedIsATaskAndPromisedStill() {
        UUID refund = ordered();
        mollie.refunds().become(paid, "refunded");
        poll();
        jobs.runDue(refund);
        mollie.refunds().become(paid, "failed");
        provider.tell(paid);
        polling.pollAll();
        assertThat(view(refund).state()).isEqualTo(RefundState.BOUNCED);
        assertThat(billing.task(refund)).isEqualTo("Task_Failed");
        assertThat(held(payment)).isEqualTo(mollie.netCents(Set.of(link))).isEqualTo(9_500);
        assertThat(promised(payment)).isEqualTo(9_500);
        billing.complete(refund, asker, Map.of("decision", "GIVE_BACK", "note", "rekening afgesloten"));
        assertThat(unassigned(payment)).isEqualTo(9_500);
    }

    @Test
    void whatFailsAfterItWasRefundedIsSeenWithoutNewsToo() {
        UUID refund = ordered();
        mollie.refunds().become(paid, "refunded");
        poll();
        jobs.runDue(refund);
        mollie.refunds().become(paid, "failed");
        clock.forward(Duration.ofDays(1));
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.BOUNCED);
        billing.complete(refund, asker, Map.of("decision", "GIVE_BACK", "note", "rekening afgesloten"));
    }

    @Test
    void aRefundHasFailedOnceTheSumOfTheProviderFollows() {
        UUID refund = ordered();
        provider.tell(paid);
        mollie.refunds().becomeUncounted(paid, "failed");
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.ORDERED);
        mollie.refunds().recount(paid);
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.REFUSED);
        assertThat(promised(payment)).isEqualTo(9_500);
        assertThat(held(payment)).isEqualTo(9_500);
        billing.complete(refund, asker, Map.of("decision", "GIVE_BACK", "note", "kaart vervallen"));
    }

    @Test
    void whatWasGoneHasFailedOnceTheSumOfTheProviderFollows() {
        UUID refund = ordered();
        mollie.refunds().become(paid, "refunded");
        poll();
        jobs.runDue(refund);
        mollie.refunds().becomeUncounted(paid, "failed");
        provider.tell(paid);
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.DONE);
        mollie.refunds().recount(paid);
        provider.tell(paid);
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.BOUNCED);
        assertThat(promised(payment)).isEqualTo(9_500);
        billing.complete(refund, asker, Map.of("decision", "GIVE_BACK", "note", "rekening afgesloten"));
    }

    @Test
    void whatWasSeenToGoInPartsAndFailedIsPromisedStill() {
        UUID refund = ordered();
        mollie.giveBack(paid, "40.00");
        provider.tell(paid);
        mollie.refunds().recount(paid);
        provider.tell(paid);
        assertThat(held(payment)).isZero();
        mollie.refunds().become(paid, "failed");
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.REFUSED);
        assertThat(promised(payment)).isEqualTo(9_500);
        billing.complete(refund, asker, Map.of("decision", "GIVE_BACK", "note", "kaart vervallen"));
    }

    @Test
    void whatWasWithdrawnUnseenAndDidNotGoIsOwed() {
        UUID refund = ordered();
        provider.tell(paid);
        clock.forward(Duration.ofDays(10));
        jobs.runDue(refund);
        billing.complete(refund, asker, Map.of("decision", "WITHDRAW", "note", "duurt te lang"));
        even();
        mollie.refunds().become(paid, "failed");
        provider.tell(paid);
        UUID again = database.sql("select id from payment where external_id = ?")
                .param(paid + "-9500-reversal-1")
                .query(UUID.class)
                .single();
        assertThat(unassigned(again)).isEqualTo(9_500);
        assertThat(refunds.canProvider(again)).isFalse();
        assertThat(billing.task(again)).isEqualTo("Task_Assign");
        assertThat(held(payment)).isEqualTo(mollie.netCents(Set.of(link)));
    }

    @Test
    void whatTheProviderRefusesAtOnceIsATaskAndNoIncident() {
        paidByLink();
        UUID refund = requestedByProvider();
        mollie.refunds().refuse(paid);
        jobs.run(refund, "Task_OrderAtProvider");
        poll();
        assertThat(view(refund).state()).isEqualTo(RefundState.REFUSED);
        assertThat(billing.task(refund)).isEqualTo("Task_Failed");
    }

    @Test
    void anAnswerThatGotLostDoesNotGiveItBackTwice() {
        paidByLink();
        UUID refund = requestedByProvider();
        mollie.failNext(200, 0);
        assertThatThrownBy(() -> jobs.run(refund, "Task_OrderAtProvider")).isNotNull();
        mollie.refunds().forgetKeys();
        jobs.run(refund, "Task_OrderAtProvider");
        assertThat(mollie.refunds().count(paid)).isEqualTo(1);
        mollie.refunds().become(paid, "refunded");
        poll();
        jobs.runDue(refund);
    }

    private UUID ordered() {
        paidByLink();
        UUID refund = requestedByProvider();
        jobs.run(refund, "Task_OrderAtProvider");
        return refund;
    }

    private void paidByLink() {
        invoice = invoices.mailed(invoices.issued(organisation, 9_500));
        String checkout = pages.checkout(invoice.id()).orElseThrow();
        link = checkout.substring(checkout.lastIndexOf('/') + 1);
        pay();
        paid = mollie.pay(link);
        provider.tell(paid);
        payment = database.sql("select id from payment where external_id = ?")
                .param(paid)
                .query(UUID.class)
                .single();
    }

    private UUID requestedByProvider() {
        UUID refund = requesting
                .request(new RequestRefund(payment, Money.ofCents(9_500), RefundWay.PROVIDER, "", "", ""), asker)
                .refundId()
                .orElseThrow();
        billing.complete(refund, releaser, Map.of("decision", "RELEASE"));
        return refund;
    }

    private void poll() {
        clock.forward(Duration.ofHours(1));
        polling.pollAll();
    }

    private void even() {
        assertThat(held(payment)).isEqualTo(mollie.netCents(Set.of(link))).isZero();
        assertThat(promised(payment)).isZero();
        assertThat(unassigned(payment)).isZero();
    }
}
