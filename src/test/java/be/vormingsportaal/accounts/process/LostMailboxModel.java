package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxDecision;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxMails;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview.Outcome;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxService;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A request for another address in a model alone, with services that are mocks. */
abstract class LostMailboxModel {

    static final Instant ASKED = Instant.parse("2026-03-02T09:00:00Z");
    static final Duration SEVEN_DAYS = Duration.ofDays(7);
    static final Duration A_DAY = Duration.ofDays(1);

    @Autowired
    CamundaLostMailboxProcess process;

    @Autowired
    LostMailboxService requests;

    @Autowired
    LostMailboxMails mails;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    final UUID request = UUID.randomUUID();

    @BeforeEach
    void ask() {
        clock.set(ASKED);
        process.start(request);
    }

    void accept() {
        when(requests.decide(eq(request), eq(LostMailboxDecision.ACCEPT), any()))
                .thenReturn(new LostMailboxReview(
                        Outcome.ACCEPTED, Optional.of(clock.instant().plus(SEVEN_DAYS))));
        decide("ACCEPT");
        assertThat(trace.waitsAt(request))
                .containsExactly("Task_AwaitConfirmation", "Task_SendLink", "Task_SendNotice");
    }

    /** One after the other, so that the trace has an order. */
    void sendBothMails() {
        jobs.run(request, "Task_SendLink");
        clock.forward(Duration.ofMinutes(1));
        jobs.run(request, "Task_SendNotice");
    }

    void decide(String decision) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(request.toString())
                .singleResult()
                .getId();
        tasks.complete(task, LostMailboxBpmn.DECISION.with(decision));
    }

    Instant inADay() {
        return clock.instant().plus(A_DAY);
    }
}
