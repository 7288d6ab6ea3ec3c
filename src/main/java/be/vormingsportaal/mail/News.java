package be.vormingsportaal.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a mail that only says how something ended is worth sending. One that could not be delivered, such as to a
 * mailbox that is gone, would hang as an incident for good; from this age on a retry sends nothing, and the case ends.
 */
public final class News {

    private static final Duration FRESH = Duration.ofDays(7);

    private News() {}

    public static boolean isFresh(Instant happenedAt, Instant now) {
        return now.isBefore(happenedAt.plus(FRESH));
    }
}
