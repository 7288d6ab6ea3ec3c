package be.vormingsportaal.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * Says how long a mail that only tells how something ended is worth sending. When such a mail cannot be delivered, for
 * instance because the mailbox does not exist any more, it would stay an incident for ever. From this age on a retry
 * sends nothing, and the case ends.
 */
public final class News {

    private static final Duration FRESH = Duration.ofDays(7);

    private News() {}

    public static boolean isFresh(Instant happenedAt, Instant now) {
        return now.isBefore(happenedAt.plus(FRESH));
    }
}
