package be.vormingsportaal.web.recording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;

/** Lets the same thing through once a minute, so that nobody fills the log by asking again and again. */
class Seldom {

    private static final int MOST = 10_000;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Cache<List<Object>, Boolean> seen =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(PAUSE).build();

    boolean isNew(Object... what) {
        return seen.asMap().putIfAbsent(List.of(what), true) == null;
    }
}
