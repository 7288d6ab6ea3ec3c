package be.vormingsportaal.trainings.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.trainings.participation.ParticipantMails;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

/** The story of a participation. */
@ProcessTest
class TrainingParticipationProcessTests {

    @Autowired
    CamundaParticipationProcess process;

    @Autowired
    ParticipantMails mails;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    final UUID participant = UUID.randomUUID();

    @BeforeEach
    void added() {
        process.added(participant);
    }

    @Test
    void whoIsAddedIsMailedByAJob() {
        assertThat(trace.waitsAt(participant)).containsExactly("Task_SendParticipation");
        verifyNoInteractions(mails);
        jobs.runDue(participant);

        assertThat(trace.passed(participant))
                .containsExactly("StartEvent_Added", "Task_SendParticipation", "EndEvent_Told");
        verify(mails).tell(participant);
    }

    @Test
    void whoIsTakenOutBeforeThatIsNotMailed() {
        process.removed(participant);

        assertThat(trace.waitsAt(participant)).isEmpty();
        assertThat(trace.passed(participant))
                .contains("StartEvent_Removed", "EndEvent_Removed")
                .doesNotContain("Task_SendParticipation", "EndEvent_Told");
        verifyNoInteractions(mails);
    }

    @Test
    void whoIsTakenOutAfterThatDisturbsNothing() {
        jobs.runDue(participant);
        process.removed(participant);

        assertThat(trace.waitsAt(participant)).isEmpty();
        assertThat(trace.passed(participant)).doesNotContain("StartEvent_Removed");
    }

    @Test
    void aFailedMailIsTriedAgain() {
        doThrow(new MailSendException("no mail server")).doNothing().when(mails).tell(participant);
        assertThatThrownBy(() -> jobs.run(participant, "Task_SendParticipation"))
                .isInstanceOf(MailSendException.class);
        assertThat(trace.waitsAt(participant)).containsExactly("Task_SendParticipation");
        jobs.run(participant, "Task_SendParticipation");

        verify(mails, times(2)).tell(participant);
        assertThat(trace.waitsAt(participant)).isEmpty();
    }

    @Test
    void whoIsTakenOutAfterAFailedMailIsNotMailed() {
        doThrow(new MailSendException("no mail server")).when(mails).tell(participant);
        assertThatThrownBy(() -> jobs.run(participant, "Task_SendParticipation"))
                .isInstanceOf(MailSendException.class);
        process.removed(participant);

        assertThat(trace.waitsAt(participant)).isEmpty();
        verify(mails).tell(participant);
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(TrainingParticipationBpmn.KEY)).isEmpty();
    }
}
