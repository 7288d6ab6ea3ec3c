package be.vormingsportaal.billing.mollie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.provider.PaymentProvider;
import be.vormingsportaal.billing.provider.ProviderException;
import be.vormingsportaal.billing.provider.ProviderPayment;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.PortalTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Calls to a server that behaves as Mollie. */
@PortalTest
class MolliePaymentProviderTests {

    @Autowired
    MolliePaymentProvider provider;

    @Autowired
    MollieServer mollie;

    @Test
    void aLinkIsMadeForAnAmountAndLeadsToMollie() {
        PaymentProvider.Link link = provider.make(order());
        assertThat(link.id()).startsWith("pl_");
        assertThat(link.checkout()).isEqualTo("https://paymentlink.mollie.example/payment/" + link.id());
        assertThat(provider.payments(link.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 429, 500, 503})
    void whateverMollieRefusesCanBeTriedAgain(int status) {
        PaymentProvider.Order order = order();
        mollie.failNext(status);
        assertThatThrownBy(() -> provider.make(order))
                .isInstanceOf(ProviderException.class)
                .hasMessageContaining(Integer.toString(status));
        assertThat(provider.make(order).id()).startsWith("pl_");
    }

    @Test
    void anAnswerThatCameTooLateDoesNotMakeASecondLink() {
        PaymentProvider.Order order = order();
        int before = mollie.links();
        mollie.failNext(0);
        assertThatThrownBy(() -> provider.make(order)).isInstanceOf(ProviderException.class);
        assertThat(mollie.links()).isEqualTo(before + 1);
        provider.make(order);
        assertThat(mollie.links()).isEqualTo(before + 1);
    }

    @Test
    void onlyWhatIsPaidCounts() {
        String link = provider.make(order()).id();
        String failed = mollie.fail(link);
        assertThat(provider.payment(failed).orElseThrow().isPaid()).isFalse();
        String paid = mollie.pay(link);
        ProviderPayment payment = provider.payment(paid).orElseThrow();
        assertThat(payment.amount()).isEqualTo("95.00");
        assertThat(payment.currency()).isEqualTo("EUR");
        // half past one at night in Brussels
        assertThat(payment.paidOn()).contains(LocalDate.of(2026, 6, 16));
        assertThat(payment.payerName()).contains("A. Claes");
        assertThat(provider.payments(link)).hasSize(2).contains(payment);
    }

    @ParameterizedTest
    @CsvSource({"9500, JPY", "95.125, KWD"})
    void anAmountInAnotherCurrencyIsReadAsItIs(String amount, String currency) {
        String paid = mollie.pay(provider.make(order()).id(), amount, currency);
        ProviderPayment payment = provider.payment(paid).orElseThrow();
        assertThat(payment.amount()).isEqualTo(amount);
        assertThat(payment.currency()).isEqualTo(currency);
    }

    @Test
    void refundsAndChargebacksAreToldApart() {
        String paid = mollie.pay(provider.make(order()).id());
        mollie.giveBack(paid, "10.00");
        mollie.chargeBack(paid, "5.50");
        assertThat(provider.payment(paid).orElseThrow().refunded()).isEqualTo("10.00");
        assertThat(provider.payment(paid).orElseThrow().chargedBack()).isEqualTo("5.50");
    }

    @Test
    void whatMollieDoesNotKnowIsNoFailure() {
        assertThat(provider.payment("tr_nobody")).isEmpty();
        assertThat(provider.payments("pl_nobody")).isEmpty();
        provider.close("pl_nobody");
    }

    @Test
    void aClosedLinkIsArchived() {
        String link = provider.make(order()).id();
        provider.close(link);
        provider.close(link);
        assertThat(mollie.isClosed(link)).isTrue();
    }

    private static PaymentProvider.Order order() {
        return new PaymentProvider.Order(
                UUID.randomUUID(),
                Money.ofCents(9_500),
                "2026-000123 +++202/6000/12320+++",
                "https://portaal.example/betalen/x");
    }
}
