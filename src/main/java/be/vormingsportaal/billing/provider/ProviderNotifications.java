package be.vormingsportaal.billing.provider;

import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the ids about which the payment provider said that it has news, until {@link ProviderNotificationHandler} has asked about them.
 */
@Service
public class ProviderNotifications {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderNotifications.class);

    /** The id of a payment or a payment link. */
    private static final Pattern ID = Pattern.compile("(tr|pl)_[A-Za-z0-9]{1,60}");

    /** More notifications than this must be forged, and the portal asks about every open link anyway. */
    private static final int MOST = 10_000;

    private final ProviderNotificationRepository notifications;
    private final Clock clock;

    ProviderNotifications(ProviderNotificationRepository notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Notes the id without asking the provider. A text that is no id is left out. */
    @RetryOnConflict
    @Transactional
    public void note(String providerId) {
        if (providerId == null || !ID.matcher(providerId).matches()) {
            return;
        }
        if (notifications.renew(providerId, clock.instant()) == 0) {
            if (notifications.count() >= MOST) {
                LOG.warn("Too many messages of the payment provider are waiting: one more is left out");
                return;
            }
            notifications.add(providerId, clock.instant());
        }
    }
}
