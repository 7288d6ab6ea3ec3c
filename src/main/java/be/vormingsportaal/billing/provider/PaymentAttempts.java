package be.vormingsportaal.billing.provider;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Says how the newest attempt to pay an invoice stands, to somebody who waits for it. However many look at the same
 * moment, on whichever node, the provider is asked about a link no more than once in a few seconds, and what it says is
 * booked and noted for all of them.
 */
@Service
public class PaymentAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentAttempts.class);

    private final ObjectProvider<PaymentProvider> provider;
    private final PaymentLinkRepository links;
    private final PaymentLinkPolling polling;
    private final PaymentPollTimes times;

    PaymentAttempts(
            ObjectProvider<PaymentProvider> provider,
            PaymentLinkRepository links,
            PaymentLinkPolling polling,
            PaymentPollTimes times) {
        this.provider = provider;
        this.links = links;
        this.polling = polling;
        this.times = times;
    }

    /**
     * Asks the provider, unless that was done just before. No transaction is open meanwhile.
     *
     * @return empty when nobody tried to pay by the newest link, when the provider does not say, or when it was asked just
     *     before and said that an attempt failed, because there may be a newer one since
     */
    public Optional<PaymentAttempt.State> newest(UUID invoiceId) {
        boolean isNews = links.findFirstByInvoiceIdOrderByGenerationDesc(invoiceId)
                .map(this::ask)
                .orElse(false);
        return links.findFirstByInvoiceIdOrderByGenerationDesc(invoiceId)
                .flatMap(PaymentLink::attempt)
                .filter(state -> isNews || state.isUnderWay() || state == PaymentAttempt.State.PAID);
    }

    /** @return whether the provider answered now */
    private boolean ask(PaymentLink link) {
        PaymentProvider available = provider.getIfAvailable();
        if (available == null || links.claim(link.id(), times.justBefore(), times.now()) == 0) {
            return false;
        }
        try {
            polling.ask(available, link);
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("Payment link {} could not be asked about: {}", link.providerId(), failed.toString());
            return false;
        }
    }
}
