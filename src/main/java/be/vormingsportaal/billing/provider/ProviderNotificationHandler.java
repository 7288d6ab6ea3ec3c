package be.vormingsportaal.billing.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the payment provider about the ids that it sent as news. Every node does that. A notification is for the node that
 * claims it, and booking twice books once anyway. A notification that fails waits longer each time, and the others do not
 * wait for it.
 */
@Component
class ProviderNotificationHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderNotificationHandler.class);
    private static final Limit AT_ONCE = Limit.of(50);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 10;

    private final ObjectProvider<PaymentProvider> provider;
    private final ProviderNotificationRepository notifications;
    private final PaymentLinkPolling polling;
    private final ProviderPaymentBooking books;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProviderNotificationHandler(
            ObjectProvider<PaymentProvider> provider,
            ProviderNotificationRepository notifications,
            PaymentLinkPolling polling,
            ProviderPaymentBooking books,
            ApplicationEventPublisher events,
            Clock clock) {
        this.provider = provider;
        this.notifications = notifications;
        this.polling = polling;
        this.books = books;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.payment.fetch-cron:*/5 * * * * *}")
    void fetchAll() {
        PaymentProvider available = provider.getIfAvailable();
        if (available != null) {
            notifications
                    .findByDueAtLessThanEqualOrderByDueAt(clock.instant(), AT_ONCE)
                    .forEach(notification -> fetch(available, notification));
        }
    }

    private void fetch(PaymentProvider available, ProviderNotification notification) {
        String id = notification.providerId();
        Instant now = clock.instant();
        Instant again = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(notification.attempts(), ATTEMPTS)));
        if (notifications.claim(id, now, again) == 0) {
            return;
        }
        try {
            if (id.startsWith("pl_")) {
                polling.ask(available, id);
            } else {
                Optional<ProviderPayment> payment = available.payment(id);
                payment.ifPresent(books::book);
                payment.ifPresent(news -> events.publishEvent(new ProviderNews(news.id())));
            }
            notifications.done(id, again);
        } catch (RuntimeException failed) {
            LOG.warn("No news about {} yet, try {}: {}", id, notification.attempts() + 1, failed.toString());
            if (notification.attempts() >= ATTEMPTS) {
                // this is more than a day, and the open links are asked about anyway
                notifications.done(id, again);
            }
        }
    }
}
