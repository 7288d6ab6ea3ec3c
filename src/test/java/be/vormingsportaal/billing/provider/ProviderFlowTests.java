package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Payments by the provider, from its message to the ledger. */
@PortalTest
class ProviderFlowTests extends ProviderFlow {

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
    void aSmallerAmountPaysAPart() {
        String payment = mollie.pay(link(), "45.00", "EUR");
        tell(payment);
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(billing.task(id(payment))).isNull();
        assertThat(receivables.find(invoice.id()).orElseThrow().open()).isEqualTo(Money.ofCents(5_000));
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

    private long waiting() {
        return database.sql("select count(*) from provider_notification")
                .query(Long.class)
                .single();
    }
}
