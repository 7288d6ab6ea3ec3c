package be.vormingsportaal.billing.provider;

import be.vormingsportaal.billing.receivable.PaymentSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Says when the payment provider is asked about a link again. */
@Component
class PaymentPollTimes {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(31);

    private final PaymentSettings settings;
    private final Clock clock;

    PaymentPollTimes(PaymentSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Links that were asked about before this moment are due. */
    Instant before() {
        return now().minus(settings.pollEvery());
    }

    /** A payer who waits has the provider asked about links that were asked about before this moment. */
    Instant justBefore() {
        return now().minus(settings.askEvery());
    }

    /** Links that were closed lately and were asked about before this moment are due. */
    Instant dayBefore() {
        return now().minus(DAY);
    }

    /** What was paid or credited before this moment is not asked about any more. */
    Instant monthBefore() {
        return now().minus(MONTH);
    }
}
