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
    private final DemoAttests attests;
    private final DemoMaterial material;
    private final DemoTrainings trainings;
    private final DemoIntervisions intervisions;

    DemoStart(
            DemoData data,
            DemoAttests attests,
            DemoMaterial material,
            DemoTrainings trainings,
            DemoIntervisions intervisions) {
        this.data = data;
        this.attests = attests;
        this.material = material;
        this.trainings = trainings;
        this.intervisions = intervisions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        data.fill();
        attests.fill();
        material.fill();
        trainings.fill();
        intervisions.fill();
    }
}
