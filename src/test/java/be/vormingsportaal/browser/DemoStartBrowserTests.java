package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

/** What somebody sees who opens the demo before its people are there. */
@InBrowser
class DemoStartBrowserTests {

    @Autowired
    ApplicationContext demo;

    @AfterEach
    void started() {
        AvailabilityChangeEvent.publish(demo, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void aDemoThatStartsSaysSoAndThenLetsPeopleIn(Visitor visitor) {
        AvailabilityChangeEvent.publish(demo, ReadinessState.REFUSING_TRAFFIC);
        visitor.open("/aanmelden");
        assertThat(visitor.heading()).hasText("De demo start nog");
        new PageCheck(visitor).here("demo-starts");
        visitor.follow("Opnieuw proberen");
        assertThat(visitor.heading()).hasText("De demo start nog");
        started();
        visitor.open("/aanmelden");
        assertThat(visitor.heading()).hasText("Aanmelden");
        visitor.signIn(Visitor.MANAGER);
        assertThat(visitor.heading()).hasText("Trainers");
    }
}
