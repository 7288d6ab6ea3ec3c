package be.vormingsportaal.billing.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.refund.RefundFollowUps;
import be.vormingsportaal.billing.refund.RefundMails;
import be.vormingsportaal.billing.refund.RefundOrdering;
import be.vormingsportaal.billing.refund.RefundProblem;
import be.vormingsportaal.billing.refund.RefundReleasing;
import be.vormingsportaal.billing.refund.RefundWay;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A refund and the services around it, which are mocks. */
abstract class RefundTrace {

    static final Duration TERM = Duration.ofDays(10);

    @Autowired
    CamundaRefundProcess process;

    @Autowired
    RefundReleasing releasing;

    @Autowired
    RefundOrdering ordering;

    @Autowired
    RefundFollowUps followUps;

    @Autowired
    RefundMails mails;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    TestClock clock;

    final UUID refund = UUID.randomUUID();

    @BeforeEach
    void terms() {
        when(ordering.notSeenAt()).thenAnswer(call -> clock.instant().plus(TERM));
    }

    void start(boolean needsRelease, RefundWay way) {
        when(ordering.needsRelease(refund)).thenReturn(needsRelease);
        when(ordering.way(refund)).thenReturn(way);
        process.start(refund);
    }

    void ordered() {
        start(false, RefundWay.TRANSFER);
        process.inFile(refund, clock.instant().plus(TERM));
    }

    void release(String decision, Optional<RefundProblem> problem) {
        when(releasing.decide(eq(refund), any(), any(), any())).thenReturn(problem);
        complete(Map.of("decision", decision, "note", "een notitie"));
    }

    void notSeen(String decision) {
        when(followUps.unseen(eq(refund), any(), any(), any())).thenReturn(Optional.empty());
        complete(Map.of("decision", decision, "note", "een notitie"));
    }

    void failed(String decision) {
        when(followUps.failed(eq(refund), any(), any(), any())).thenReturn(Optional.empty());
        complete(Map.of(
                "decision", decision, "iban", "BE68539007547034", "name", "An Claes", "note", "rekening opgeheven"));
    }

    void complete(Map<String, Object> form) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(refund.toString())
                .singleResult()
                .getId();
        tasks.complete(task, new HashMap<>(form));
    }
}
