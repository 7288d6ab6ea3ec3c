package be.vormingsportaal.billing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.returned.ReturnOutcome;
import be.vormingsportaal.billing.returned.ReturnedPayments;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of money that was taken back, with a service that is a mock. */
@ProcessTest
class ReturnedPaymentProcessTests {

    @Autowired
    CamundaReturnedPaymentProcess process;

    @Autowired
    ReturnedPayments returns;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    final UUID payment = UUID.randomUUID();

    @BeforeEach
    void moneyThatWasTakenBack() {
        process.start(payment);
    }

    @Test
    void somebodySaysThatItIsRight() {
        assertThat(trace.waitsAt(payment)).containsExactly("Task_CheckReturn");
        answer("SEEN", ReturnOutcome.SEEN);
        assertThat(trace.passed(payment))
                .containsExactly("StartEvent_TakenBack", "Task_CheckReturn", "Task_ApplyReturn", "EndEvent_Checked");
        assertThat(jobs.instance(payment)).isNull();
    }

    @Test
    void theMoneyCameAgainBeforeAnybodyLooked() {
        process.givenAgain(payment);
        assertThat(trace.passed(payment))
                .containsExactly("StartEvent_TakenBack", "Event_GivenAgain", "EndEvent_Obsolete");
        assertThat(jobs.instance(payment)).isNull();
    }

    @Test
    void aWrongAnswerLeavesTheTaskAndSaysWhy() {
        assertThatThrownBy(() -> answer("ELSEWHERE", ReturnOutcome.BY_PROVIDER))
                .hasMessageContaining("De betaaldienst zegt zelf");
        assertThatThrownBy(() -> answer("ALLES", ReturnOutcome.SEEN)).hasMessageContaining("Kies of de factuur");
        assertThat(trace.waitsAt(payment)).containsExactly("Task_CheckReturn");
    }

    @Test
    void whatWasTypedStaysNotInTheCase() {
        answer("SEEN", ReturnOutcome.SEEN);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processDefinitionKey(ReturnedPaymentBpmn.KEY)
                        .list())
                .extracting(variable -> String.valueOf(variable.getValue()))
                .doesNotContain("een notitie");
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(ReturnedPaymentBpmn.KEY)).isEmpty();
    }

    private void answer(String decision, ReturnOutcome outcome) {
        when(returns.decide(eq(payment), any(), any())).thenReturn(outcome);
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(payment.toString())
                .singleResult()
                .getId();
        tasks.complete(task, new HashMap<>(Map.of("decision", decision, "note", "een notitie")));
    }
}
