package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.web.security.ThrottleSettings.Limit;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** Makes throttles of which a test names only the limits that it is about; all others are never met. */
final class TestThrottles {

    static final Limit MANY = new Limit(1000, Duration.ofHours(1));

    private TestThrottles() {}

    /** @param limits by the names of {@link ThrottleSettings} */
    static RequestThrottle with(Map<String, Limit> limits) {
        RecordComponent[] parts = ThrottleSettings.class.getRecordComponents();
        assertThat(parts).extracting(RecordComponent::getName).containsAll(limits.keySet());
        Object[] all = Arrays.stream(parts)
                .map(part -> limits.getOrDefault(part.getName(), MANY))
                .toArray();
        try {
            return new RequestThrottle(
                    (ThrottleSettings) ThrottleSettings.class.getDeclaredConstructors()[0].newInstance(all));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Limit few(int attempts) {
        return few(attempts, Duration.ofHours(1));
    }

    static Limit few(int attempts, Duration refill) {
        return new Limit(attempts, refill);
    }
}
