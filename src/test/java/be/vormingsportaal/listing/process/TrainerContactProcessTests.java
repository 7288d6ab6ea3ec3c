package be.vormingsportaal.listing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import be.vormingsportaal.listing.ContactMails;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

/** The story of a message to a trainer. */
@ProcessTest
class TrainerContactProcessTests {

    @Autowired
    CamundaContactProcess process;

    @Autowired
    ContactMails mails;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    final UUID message = UUID.randomUUID();

    @BeforeEach
    void receive() {
        process.start(message);
    }

    @Test
    void aMessageIsMailedByAJobAndNotInTheClickOfTheSender() {
        assertThat(trace.waitsAt(message)).containsExactly("Task_SendContactMessage");
        verifyNoInteractions(mails);
    }

    @Test
    void aMessageIsHandledOnceItIsMailed() {
        jobs.run(message, "Task_SendContactMessage");
        verify(mails).forward(message);
        assertThat(trace.passed(message))
                .containsExactly("StartEvent_MessageReceived", "Task_SendContactMessage", "EndEvent_MessageHandled");
    }

    @Test
    void aMessageThatCouldNotBeMailedIsTriedAgain() {
        doThrow(new MailSendException("off")).doNothing().when(mails).forward(message);
        assertThatThrownBy(() -> jobs.run(message, "Task_SendContactMessage")).isInstanceOf(MailSendException.class);
        assertThat(process.running()).contains(message);
        jobs.run(message, "Task_SendContactMessage");
        verify(mails, times(2)).forward(message);
        assertThat(process.running()).doesNotContain(message);
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(TrainerContactBpmn.KEY)).isEmpty();
    }
}
