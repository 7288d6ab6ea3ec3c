package be.vormingsportaal.imports.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.imports.caregivers.ImportMails;
import be.vormingsportaal.imports.caregivers.ImportRun;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mail.MailSendException;

/** The story of an import. */
@ProcessTest
class CaregiverImportProcessTests {

    private static final String ROWS = "Task_ImportNextRows";
    private static final String MAIL = "Task_SendImportResult";

    @Autowired
    CamundaImportProcess process;

    @Autowired
    ImportRun run;

    @Autowired
    ImportMails mails;

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
    void rowsAreDoneAsLongAsThereAreSomeAndThenTheResultIsMailed() {
        when(run.next(id)).thenReturn(true, true, false);
        jobs.runDue(id);

        assertThat(trace.passed(id))
                .containsExactly(
                        "StartEvent_ImportStarted",
                        ROWS,
                        "Gateway_MoreRows",
                        ROWS,
                        "Gateway_MoreRows",
                        ROWS,
                        "Gateway_MoreRows",
                        MAIL,
                        "EndEvent_ImportEnded");
        verify(mails).sendResult(id);
    }

    @Test
    void nothingIsDoneBeforeTheJobRuns() {
        assertThat(trace.waitsAt(id)).containsExactly(ROWS);
        verifyNoInteractions(run);
    }

    @Test
    void eachRoundIsAJobOfLowPriority() {
        when(run.next(id)).thenReturn(true);
        jobs.run(id, ROWS);

        assertThat(trace.waitsAt(id)).containsExactly(ROWS);
        assertThat(jobs.job(id, ROWS).getPriority()).isEqualTo(10);
    }

    @Test
    void withoutDatabaseTheJobFailsAndIsTriedAgain() {
        when(run.next(id))
                .thenThrow(new DataAccessResourceFailureException("no database"))
                .thenReturn(false);
        assertThatThrownBy(() -> jobs.run(id, ROWS)).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(trace.waitsAt(id)).containsExactly(ROWS);
        jobs.run(id, ROWS);

        assertThat(trace.waitsAt(id)).containsExactly(MAIL);
    }

    @Test
    void aFailedMailIsTriedAgainAndNoRowIsDoneAgain() {
        when(run.next(id)).thenReturn(false);
        doThrow(new MailSendException("no mail server")).doNothing().when(mails).sendResult(id);
        jobs.run(id, ROWS);
        assertThatThrownBy(() -> jobs.run(id, MAIL)).isInstanceOf(MailSendException.class);
        jobs.run(id, MAIL);

        verify(run, times(1)).next(id);
        assertThat(trace.waitsAt(id)).isEmpty();
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(CaregiverImportBpmn.KEY)).isEmpty();
    }
}
