package be.vormingsportaal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.provider.PaymentAttempt;
import be.vormingsportaal.billing.provider.PaymentProvider.Order;
import be.vormingsportaal.billing.provider.ProviderPayment;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's payment provider forgets nothing when it restarts, and lets nobody pay twice. */
class DemoPaymentsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = TODAY.atTime(10, 0).atZone(Belgium.ZONE).toInstant();
    private static final PaymentAttempt FAILED = new PaymentAttempt(PaymentAttempt.State.FAILED, NOW);
    private static final PaymentAttempt PAID = new PaymentAttempt(PaymentAttempt.State.PAID, NOW.plusSeconds(1));

    @TempDir
    Path folder;

    final Order order = new Order(
            UUID.randomUUID(), Money.ofCents(9_500), "2026-000001 +++202/6000/00192+++ é", "http://portaal.example/b");

    @BeforeEach
    void aPage() {
        new DemoPayments(folder).add("pl_1", order);
    }

    @Test
    void aPageIsThereAfterARestart() {
        assertThat(new DemoPayments(folder).find("pl_1").orElseThrow().order()).isEqualTo(order);
    }

    @Test
    void whatWasPaidIsKnownAfterARestart() {
        DemoPayments before = new DemoPayments(folder);
        before.attempt("pl_1", FAILED);
        String paid = before.attempt("pl_1", PAID).orElseThrow();
        DemoPayments after = new DemoPayments(folder);
        assertThat(after.find("pl_1").orElseThrow().payments()).hasSize(2);
        assertThat(after.all().filter(ProviderPayment::isPaid)).singleElement().satisfies(payment -> {
            assertThat(payment.id()).isEqualTo(paid);
            assertThat(payment.amount()).isEqualTo(order.amount().euros());
            assertThat(payment.description()).isEqualTo(order.description());
            assertThat(payment.paidOn()).contains(TODAY);
            assertThat(payment.attempt()).isEqualTo(PAID);
        });
    }

    @Test
    void nobodyPaysTwiceByOnePage() {
        DemoPayments payments = new DemoPayments(folder);
        assertThat(payments.attempt("pl_1", PAID)).isPresent();
        assertThat(payments.attempt("pl_1", PAID)).isEmpty();
    }

    @Test
    void aClosedPageStaysAway() {
        DemoPayments payments = new DemoPayments(folder);
        payments.remove("pl_1");
        assertThat(payments.attempt("pl_1", PAID)).isEmpty();
        assertThat(new DemoPayments(folder).find("pl_1")).isEmpty();
    }
}
