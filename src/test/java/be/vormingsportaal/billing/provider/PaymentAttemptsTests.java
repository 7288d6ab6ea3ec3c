package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.provider.PaymentAttempt.State;
import be.vormingsportaal.testing.PortalTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the payment went, for a payer who waits to read it. */
@PortalTest
class PaymentAttemptsTests extends ProviderFlow {

    @Autowired
    PaymentAttempts attempts;

    String link;

    @BeforeEach
    void aLink() {
        link = link();
        later();
    }

    @Test
    void withoutAnAttemptNothingIsKnown() {
        assertThat(attempts.newest(invoice.id())).isEmpty();
        assertThat(attempts.newest(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "open, OPEN",
        "pending, PENDING",
        "authorized, PENDING",
        "canceled, CANCELED",
        "expired, EXPIRED",
        "failed, FAILED",
        "what-mollie-adds-one-day, OPEN"
    })
    void anAttemptStandsAsTheProviderSays(String status, State expected) {
        mollie.attempt(link, status);
        assertThat(attempts.newest(invoice.id())).contains(expected);
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
    }

    @Test
    void askingBooksWhatWasPaid() {
        mollie.pay(link);
        assertThat(attempts.newest(invoice.id())).contains(State.PAID);
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        later();
        attempts.newest(invoice.id());
        assertThat(booked()).isEqualTo(9_500);
    }

    @Test
    void theNewestAttemptCounts() {
        mollie.attempt(link, "failed");
        mollie.attempt(link, "canceled");
        assertThat(attempts.newest(invoice.id())).contains(State.CANCELED);
    }

    @Test
    void anAttemptThatSucceededCountsMoreThanOneThatFailedLater() {
        mollie.pay(link);
        mollie.attempt(link, "expired");
        assertThat(attempts.newest(invoice.id())).contains(State.PAID);
    }

    @Test
    void howeverOftenSomebodyLooksTheProviderIsAskedOnceInAWhile() {
        mollie.attempt(link, "open");
        int before = mollie.questions();
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.newest(invoice.id())).contains(State.OPEN);
        }
        assertThat(mollie.questions()).isEqualTo(before + 1);
        mollie.attempt(link, "failed");
        assertThat(attempts.newest(invoice.id())).contains(State.OPEN);
        later();
        assertThat(attempts.newest(invoice.id())).contains(State.FAILED);
        assertThat(mollie.questions()).isEqualTo(before + 2);
    }

    @Test
    void aProviderThatIsDownIsLeftAloneForAWhileToo() {
        mollie.setDown(true);
        int before = mollie.questions();
        assertThat(attempts.newest(invoice.id())).isEmpty();
        assertThat(attempts.newest(invoice.id())).isEmpty();
        assertThat(mollie.questions()).isEqualTo(before + 1);
        mollie.setDown(false);
        mollie.attempt(link, "failed");
        later();
        assertThat(attempts.newest(invoice.id())).contains(State.FAILED);
    }

    @Test
    void aFailureThatWasToldBeforeIsNoAnswerToSomebodyWhoTriedAgain() {
        mollie.attempt(link, "failed");
        assertThat(attempts.newest(invoice.id())).contains(State.FAILED);
        mollie.attempt(link, "canceled");
        assertThat(attempts.newest(invoice.id())).isEmpty();
        later();
        assertThat(attempts.newest(invoice.id())).contains(State.CANCELED);
    }

    private void later() {
        clock.forward(Duration.ofSeconds(5));
    }
}
