package be.vormingsportaal.browser;

import static org.awaitility.Awaitility.await;

import be.vormingsportaal.testing.Patience;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;

/** Knows whether mails are still on their way: the engine sends each in a job of its own. */
@TestComponent
class MailRoom {

    private final ManagementService jobs;
    private final RuntimeService cases;

    MailRoom(ProcessEngine engine) {
        this.jobs = engine.getManagementService();
        this.cases = engine.getRuntimeService();
    }

    /** Waits until every mail that was asked for has been sent. One that failed, and waits for its next try, is left out. */
    void awaitSilence() {
        await().atMost(Patience.MOST)
                .until(() -> jobs.createJobQuery().messages().executable().count() == 0);
    }

    /** Waits until every mail of this case has been sent. */
    void awaitSilence(UUID businessKey) {
        await().atMost(Patience.MOST)
                .until(() ->
                        cases
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(businessKey.toString())
                                .list()
                                .stream()
                                .allMatch(it -> jobs.createJobQuery()
                                                .messages()
                                                .processInstanceId(it.getId())
                                                .count()
                                        == 0));
    }
}
