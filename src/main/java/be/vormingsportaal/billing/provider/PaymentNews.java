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
class PaymentNews {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentNews.class);
    private static final Limit AT_ONCE = Limit.of(50);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 10;

    private final ObjectProvider<PaymentLinks> provider;
    private final PaymentNoticeRepository notices;
    private final PaymentLinkPolling polling;
    private final ProviderBooks books;
    private final Clock clock;

    PaymentNews(
            ObjectProvider<PaymentLinks> provider,
            PaymentNoticeRepository notices,
            PaymentLinkPolling polling,
            ProviderBooks books,
            Clock clock) {
        this.provider = provider;
        this.notices = notices;
        this.polling = polling;
        this.books = books;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.payment.fetch-cron:*/5 * * * * *}")
    void fetchAll() {
        PaymentLinks available = provider.getIfAvailable();
        if (available != null) {
            notices.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), AT_ONCE)
                    .forEach(notice -> fetch(available, notice));
        }
    }

    private void fetch(PaymentLinks available, PaymentNotice notice) {
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
