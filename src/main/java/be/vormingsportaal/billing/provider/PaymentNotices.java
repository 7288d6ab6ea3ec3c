package be.vormingsportaal.billing.provider;

import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the payment provider says has news, until {@link PaymentNews} asked about it. */
@Service
public class PaymentNotices {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentNotices.class);

    /** Of a payment or a payment link. */
    private static final Pattern ID = Pattern.compile("(tr|pl)_[A-Za-z0-9]{1,60}");

    /** More are forged, and the portal asks about every open link itself anyway. */
    private static final int MOST = 10_000;

    private final PaymentNoticeRepository notices;
    private final Clock clock;

    PaymentNotices(PaymentNoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Takes note, without asking the provider. Whatever is no id is left out. */
    @RetryOnConflict
    @Transactional
    public void note(String providerId) {
        if (providerId == null || !ID.matcher(providerId).matches()) {
            return;
        }
        if (notices.renew(providerId, clock.instant()) == 0) {
            if (notices.count() >= MOST) {
                LOG.warn("Too many messages of the payment provider are waiting: one more is left out");
                return;
            }
            notices.add(providerId, clock.instant());
        }
    }
}
