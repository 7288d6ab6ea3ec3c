package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.provider.PaymentProvider;
import be.vormingsportaal.billing.provider.ProviderNews;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the payment provider what became of refunds: from time to time, and soon after it had news about the payment. No
 * transaction is open while it is asked.
 */
@Component
class RefundPolling {

    private static final Logger LOG = LoggerFactory.getLogger(RefundPolling.class);
    private static final Limit AT_ONCE = Limit.of(100);
    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final Duration EVERY_GONE = Duration.ofDays(1);
    private static final Duration GONE_LONG_AGO = Duration.ofDays(60);

    private final ObjectProvider<PaymentProvider> provider;
    private final RefundRepository refunds;
    private final PaymentRepository payments;
    private final ProviderRefunds outcomes;
    private final Clock clock;

    RefundPolling(
            ObjectProvider<PaymentProvider> provider,
            RefundRepository refunds,
            PaymentRepository payments,
            ProviderRefunds outcomes,
            Clock clock) {
        this.provider = provider;
        this.refunds = refunds;
        this.payments = payments;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.payment.refund-cron:15 * * * * *}")
    void pollAll() {
        PaymentProvider available = provider.getIfAvailable();
        if (available != null) {
            Instant now = clock.instant();
            Instant before = now.minus(EVERY);
            refunds.toAsk(before, now.minus(EVERY_GONE), now.minus(GONE_LONG_AGO), AT_ONCE)
                    .forEach(id -> poll(available, id, before));
        }
    }

    @EventListener
    void on(ProviderNews news) {
        payments.findByOriginSourceAndOriginExternalId(PaymentSource.PROVIDER, news.paymentId())
                .ifPresent(payment -> refunds.askSoon(payment.id(), Instant.EPOCH));
    }

    private void poll(PaymentProvider available, UUID refundId, Instant before) {
        if (refunds.claim(refundId, before, clock.instant()) == 0) {
            return;
        }
        try {
            Refund refund = refunds.findById(refundId).orElseThrow();
            Payment payment = payments.findById(refund.paymentId()).orElseThrow();
            outcomes.note(refundId, ask(available, refund, payment.externalId()));
        } catch (RuntimeException failed) {
            LOG.warn("Refund {} could not be asked about: {}", refundId, failed.toString());
        }
    }

    private static ProviderRefunds.Answer ask(PaymentProvider available, Refund refund, String payment) {
        return new ProviderRefunds.Answer(
                refund.providerRefundId().flatMap(id -> available.refund(payment, id)), available.payment(payment));
    }
}
