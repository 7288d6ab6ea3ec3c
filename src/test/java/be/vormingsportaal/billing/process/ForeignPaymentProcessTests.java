package be.vormingsportaal.billing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.foreign.ForeignOutcome;
import be.vormingsportaal.billing.foreign.ForeignPayments;
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

/** The stories of money in another currency, with a service that is a mock. */
@ProcessTest
class ForeignPaymentProcessTests {

    @Autowired
    CamundaForeignPaymentProcess process;

    @Autowired
    ForeignPayments payments;

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
    void moneyInAnotherCurrency() {
        process.start(payment);
    }

    @Test
    void somebodySaysHowManyEurosItIs() {
        assertThat(trace.waitsAt(payment)).containsExactly("Task_CheckEuro");
        answer(ForeignOutcome.BOOKED);
        assertThat(trace.passed(payment))
                .containsExactly("StartEvent_Received", "Task_CheckEuro", "Task_ApplyEuro", "EndEvent_Decided");
        assertThat(jobs.instance(payment)).isNull();
    }

    @Test
    void aWrongAnswerLeavesTheTaskAndSaysWhy() {
        assertThatThrownBy(() -> answer(ForeignOutcome.NO_AMOUNT)).hasMessageContaining("geen bedrag in euro");
        assertThat(trace.waitsAt(payment)).containsExactly("Task_CheckEuro");
    }

    @Test
    void whatWasTypedStaysNotInTheCase() {
        answer(ForeignOutcome.BOOKED);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processDefinitionKey(ForeignPaymentBpmn.KEY)
                        .list())
                .extracting(variable -> String.valueOf(variable.getValue()))
                .doesNotContain("87,35", "een notitie");
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(ForeignPaymentBpmn.KEY)).isEmpty();
    }

    private void answer(ForeignOutcome outcome) {
        when(payments.decide(eq(payment), any(), any())).thenReturn(outcome);
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(payment.toString())
                .singleResult()
                .getId();
        tasks.complete(task, new HashMap<>(Map.of("decision", "BOOK", "amount", "87,35", "note", "een notitie")));
    }
}
