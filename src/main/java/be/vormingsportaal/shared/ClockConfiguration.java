package be.vormingsportaal.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The time of the portal. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /**
     * In milliseconds, as the engine counts, so that a moment is the same in a row, in a timer and in memory. The demo
     * brings a clock of its own that can be set forward.
     */
    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.tickMillis(Belgium.ZONE);
    }
}
