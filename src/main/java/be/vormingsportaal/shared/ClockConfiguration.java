package be.vormingsportaal.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The time of the portal. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The demo brings a clock of its own that can be set forward. */
    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(Belgium.ZONE);
    }
}
