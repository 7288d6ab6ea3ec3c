package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.vormingsportaal.organisations.closing.ClosingRun;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The story of a closing, with services that are mocks. */
@ProcessTest
class OrganisationClosingProcessTests {

    private static final String RELEASE = "Task_ReleaseNextPeople";
    private static final String FINISH = "Task_FinishClosing";

    @Autowired
    CamundaClosingProcess process;

    @Autowired
    ClosingRun run;

    @Autowired
    ClosingService closings;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    final UUID id = UUID.randomUUID();

    @BeforeEach
    void start() {
        process.start(id);
    }

    @Test
    void peopleAreReleasedAsLongAsThereAreSomeAndThenTheTrainingsEnd() {
        when(run.next(id)).thenReturn(true, false);
        jobs.runDue(id);

        assertThat(trace.passed(id))
                .containsExactly(
                        "StartEvent_OrganisationClosed",
                        RELEASE,
                        "Gateway_MorePeople",
                        RELEASE,
                        "Gateway_MorePeople",
                        FINISH,
                        "EndEvent_ClosingFinished");
        verify(closings).finish(id);
    }

    @Test
    void eachRoundIsAJobOfLowPriority() {
        when(run.next(id)).thenReturn(true);
        jobs.run(id, RELEASE);

        assertThat(trace.waitsAt(id)).containsExactly(RELEASE);
        assertThat(jobs.job(id, RELEASE).getPriority()).isEqualTo(10);
    }

    @Test
    void whatFailsIsTriedAgainWithoutTheStepsBeforeIt() {
        when(run.next(id)).thenReturn(false);
        doThrow(new IllegalStateException("made to fail"))
                .doNothing()
                .when(closings)
                .finish(id);
        jobs.run(id, RELEASE);
        assertThatThrownBy(() -> jobs.run(id, FINISH)).hasMessageContaining("made to fail");
        jobs.run(id, FINISH);

        verify(run, times(1)).next(id);
        assertThat(trace.waitsAt(id)).isEmpty();
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(OrganisationClosingBpmn.KEY)).isEmpty();
    }
}
