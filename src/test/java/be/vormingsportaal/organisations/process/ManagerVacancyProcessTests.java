package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.organisations.membership.ManagerVacancies;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of an organisation without a manager, with a service that is a mock. */
@ProcessTest
class ManagerVacancyProcessTests {

    @Autowired
    CamundaManagerVacancyProcess process;

    @Autowired
    ManagerVacancies vacancies;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TaskService tasks;

    final UUID membership = UUID.randomUUID();

    @BeforeEach
    void theLastManagerIsGone() {
        process.start(membership, UUID.randomUUID());
    }

    @Test
    void staffFindAnotherManager() {
        assertThat(trace.waitsAt(membership)).containsExactly("Task_FindManager");
        answer("FOUND", true);
        assertThat(trace.passed(membership))
                .containsExactly(
                        "StartEvent_LastManagerGone", "Task_FindManager", "Task_ApplyVacancy", "EndEvent_Settled");
        assertThat(jobs.instance(membership)).isNull();
    }

    @Test
    void aWrongAnswerLeavesTheTaskAndSaysWhy() {
        assertThatThrownBy(() -> answer("FOUND", false)).hasMessageContaining("nog geen manager");
        assertThatThrownBy(() -> answer("NONSENSE", true)).hasMessageContaining("Kies eerst");
        assertThat(trace.waitsAt(membership)).containsExactly("Task_FindManager");
    }

    @Test
    void whenTheOrganisationIsClosedNobodyIsSought() {
        process.closed(membership);
        assertThat(trace.passed(membership))
                .containsExactly("StartEvent_LastManagerGone", "Event_OrganisationClosed", "EndEvent_NotNeeded");
        assertThat(jobs.instance(membership)).isNull();
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(ManagerVacancyBpmn.KEY)).isEmpty();
    }

    private void answer(String decision, boolean settled) {
        when(vacancies.isSettled(eq(membership), any())).thenReturn(settled);
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(membership.toString())
                .singleResult()
                .getId();
        tasks.complete(task, new HashMap<>(Map.of("decision", decision)));
    }
}
