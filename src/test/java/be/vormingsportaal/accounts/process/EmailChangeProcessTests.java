package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import be.vormingsportaal.accounts.emailchange.EmailChangeMails;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

@ProcessTest
class EmailChangeProcessTests {

    @Autowired
    CamundaEmailChangeProcess process;

    @Autowired
    EmailChangeMails mails;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    final UUID change = UUID.randomUUID();

    @Test
    void bothMailsAreSentByJobsAndNotInTheClickOfThePerson() {
        process.start(change);
        assertThat(trace.waitsAt(change)).containsExactly("Task_SendLink", "Task_SendNotice");
        verifyNoInteractions(mails);
    }

    @Test
    void aChangeIsOverOnceBothMailsAreSent() {
        process.start(change);
        jobs.runDue(change);
        verify(mails).sendLink(change);
        verify(mails).sendNotice(change);
        assertThat(trace.passed(change))
                .containsExactlyInAnyOrder(
                        "StartEvent_ChangeRequested",
                        "Gateway_Both",
                        "Task_SendLink",
                        "EndEvent_LinkSent",
                        "Task_SendNotice",
                        "EndEvent_NoticeSent");
    }

    @Test
    void anOldMailboxThatIsGoneDoesNotHoldUpTheLink() {
        process.start(change);
        doThrow(new MailSendException("gone")).when(mails).sendNotice(change);
        assertThatThrownBy(() -> jobs.run(change, "Task_SendNotice")).isInstanceOf(MailSendException.class);
        jobs.run(change, "Task_SendLink");
        assertThat(trace.passed(change)).endsWith("Task_SendLink", "EndEvent_LinkSent");
        assertThat(trace.waitsAt(change)).containsExactly("Task_SendNotice");
    }

    @Test
    void aNewMailboxThatIsGoneDoesNotHoldUpTheNotice() {
        process.start(change);
        doThrow(new MailSendException("gone")).doNothing().when(mails).sendLink(change);
        assertThatThrownBy(() -> jobs.run(change, "Task_SendLink")).isInstanceOf(MailSendException.class);
        jobs.run(change, "Task_SendNotice");
        assertThat(trace.waitsAt(change)).containsExactly("Task_SendLink");

        jobs.run(change, "Task_SendLink");
        assertThat(trace.waitsAt(change)).isEmpty();
    }

    @Test
    void aChangeRunsUntilBothMailsAreSent() {
        process.start(change);
        jobs.run(change, "Task_SendLink");
        assertThat(process.running()).contains(change);
        jobs.run(change, "Task_SendNotice");
        assertThat(process.running()).doesNotContain(change);
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(EmailChangeBpmn.KEY)).isEmpty();
    }
}
