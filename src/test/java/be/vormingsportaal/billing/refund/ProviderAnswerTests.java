package be.vormingsportaal.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.provider.PaymentAttempt;
import be.vormingsportaal.billing.provider.ProviderPayment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an answer of the provider says about the money that went back. */
class ProviderAnswerTests {

    @Test
    void whatWentBackInAnotherCurrencyIsNoNumberOfEuros() {
        ProviderPayment dollars = new ProviderPayment(
                "tr_dollars",
                "factuur",
                "USD",
                new BigDecimal("103.00"),
                Optional.empty(),
                new BigDecimal("51.50"),
                BigDecimal.ZERO,
                Optional.empty(),
                new PaymentAttempt(PaymentAttempt.State.PAID, Instant.EPOCH));
        assertThat(new ProviderRefunds.Answer(Optional.empty(), Optional.of(dollars)).inAll())
                .isEmpty();
    }
}
