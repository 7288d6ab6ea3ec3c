package be.vormingsportaal.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;

/** Knows whether mails are still on their way: the engine sends each in a job of its own. */
@TestComponent
class MailRoom {

    private final ManagementService jobs;

    MailRoom(ProcessEngine engine) {
        this.jobs = engine.getManagementService();
    }

    /** Waits until every mail that was asked for has been sent. */
    void awaitSilence() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jobs.createJobQuery().messages().count() == 0);
    }
}
