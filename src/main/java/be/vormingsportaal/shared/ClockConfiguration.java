package be.vormingsportaal.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Provides the clock of the portal. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /**
     * The clock counts in milliseconds, as the engine does, so that a moment is the same in a row, in a timer and in
     * memory. The demo brings its own clock, which can be set forward.
     */
    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.tickMillis(Belgium.ZONE);
    }
}
