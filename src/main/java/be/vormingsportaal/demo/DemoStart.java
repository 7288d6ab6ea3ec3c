package be.vormingsportaal.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the demo when it starts. */
@Component
@Profile("demo")
class DemoStart {

    private final DemoData data;

    DemoStart(DemoData data) {
        this.data = data;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        data.fill();
    }
}
