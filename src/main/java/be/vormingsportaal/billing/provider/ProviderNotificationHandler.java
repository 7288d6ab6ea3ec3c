package be.vormingsportaal.billing.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the payment provider about the ids that it sent as news. Every node does that. A notice is for the node that
 * claims it, and booking twice books once anyway. A notice that fails waits longer each time, and the others do not
 * wait for it.
 */
@Component
class ProviderNotificationHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderNotificationHandler.class);
    private static final Limit AT_ONCE = Limit.of(50);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 10;

    private final ObjectProvider<PaymentProvider> provider;
    private final ProviderNotificationRepository notices;
    private final PaymentLinkPolling polling;
    private final ProviderPaymentBooking books;
    private final Clock clock;

    ProviderNotificationHandler(
            ObjectProvider<PaymentProvider> provider,
            ProviderNotificationRepository notices,
            PaymentLinkPolling polling,
            ProviderPaymentBooking books,
            Clock clock) {
        this.provider = provider;
        this.notices = notices;
        this.polling = polling;
        this.books = books;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.payment.fetch-cron:*/5 * * * * *}")
    void fetchAll() {
        PaymentProvider available = provider.getIfAvailable();
        if (available != null) {
            notices.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), AT_ONCE)
                    .forEach(notice -> fetch(available, notice));
        }
    }

    private void fetch(PaymentProvider available, ProviderNotification notice) {
        String id = notice.providerId();
        Instant now = clock.instant();
        Instant again = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(notice.attempts(), ATTEMPTS)));
        if (notices.claim(id, now, again) == 0) {
            return;
        }
        try {
            if (id.startsWith("pl_")) {
                polling.ask(available, id);
            } else {
                Optional<ProviderPayment> payment = available.payment(id);
                payment.ifPresent(books::book);
            }
            notices.done(id, again);
        } catch (RuntimeException failed) {
            LOG.warn("No news about {} yet, try {}: {}", id, notice.attempts() + 1, failed.toString());
            if (notice.attempts() >= ATTEMPTS) {
                // this is more than a day, and the open links are asked about anyway
                notices.done(id, again);
            }
        }
    }
}
