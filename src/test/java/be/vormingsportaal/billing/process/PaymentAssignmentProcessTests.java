package be.vormingsportaal.billing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.assignment.PaymentAssignment;
import be.vormingsportaal.billing.assignment.PaymentAssignments;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of money without a place, with a service that is a mock. */
@ProcessTest
class PaymentAssignmentProcessTests {

    @Autowired
    CamundaPaymentAssignmentProcess process;

    @Autowired
    PaymentAssignments assignments;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    final UUID payment = UUID.randomUUID();

    @BeforeEach
    void unassignedMoney() {
        process.start(payment);
        clock.forward(Duration.ofMinutes(1));
    }

    @Test
    void assignedInTwoParts() {
        assertThat(trace.waitsAt(payment)).containsExactly("Task_Assign");
        answer("INVOICE", PaymentAssignment.PART_ASSIGNED);
        assertThat(trace.waitsAt(payment)).containsExactly("Task_Assign");
        clock.forward(Duration.ofMinutes(1));
        answer("PAID_BACK", PaymentAssignment.ASSIGNED);

        assertThat(trace.passed(payment))
                .containsExactly(
                        "StartEvent_Received",
                        "Task_Assign",
                        "Task_ApplyAssignment",
                        "Gateway_SomethingLeft",
                        "Task_Assign",
                        "Task_ApplyAssignment",
                        "Gateway_SomethingLeft",
                        "EndEvent_Assigned");
        assertThat(jobs.instance(payment)).isNull();
    }

    @Test
    void aNoteLeavesTheTask() {
        answer("NOTE", PaymentAssignment.NOTED);
        assertThat(trace.waitsAt(payment)).containsExactly("Task_Assign");
        assertThat(runtime.getVariables(jobs.instance(payment).getId())).doesNotContainKey("note");
    }

    @Test
    void settledInAnotherWay() {
        process.assigned(payment);
        assertThat(trace.passed(payment)).containsExactly("StartEvent_Received", "Event_Assigned", "EndEvent_Obsolete");
        assertThat(jobs.instance(payment)).isNull();
    }

    @Test
    void aWrongAnswerLeavesTheTaskAndSaysWhy() {
        assertThatThrownBy(() -> answer("INVOICE", PaymentAssignment.UNKNOWN_INVOICE))
                .hasMessageContaining("geen factuur met dit nummer");
        assertThatThrownBy(() -> answer("ALLES", PaymentAssignment.ASSIGNED)).hasMessageContaining("Kies of je");
        assertThat(trace.waitsAt(payment)).containsExactly("Task_Assign");
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(PaymentAssignmentBpmn.KEY)).isEmpty();
    }

    private void answer(String decision, PaymentAssignment outcome) {
        when(assignments.apply(eq(payment), any(), any())).thenReturn(outcome);
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(payment.toString())
                .singleResult()
                .getId();
        tasks.complete(task, new HashMap<>(Map.of("decision", decision, "note", "een notitie")));
    }
}
