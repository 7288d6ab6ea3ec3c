package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import be.vormingsportaal.accounts.recovery.RecoveryService;
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
class AccountRecoveryProcessTests {

    @Autowired
    CamundaRecoveryProcess process;

    @Autowired
    RecoveryService recoveries;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    final UUID recovery = UUID.randomUUID();

    @Test
    void aRequestIsHandledByAJobAndNotInTheClickOfThePerson() {
        process.start(recovery);
        assertThat(trace.waitsAt(recovery)).containsExactly("Task_SendRecoveryLink");
        verifyNoInteractions(recoveries);
    }

    @Test
    void aRequestIsOverOnceItsLinkIsSent() {
        process.start(recovery);
        jobs.run(recovery, "Task_SendRecoveryLink");
        verify(recoveries).sendLink(recovery);
        assertThat(trace.passed(recovery))
                .containsExactly("StartEvent_AccessRequested", "Task_SendRecoveryLink", "EndEvent_RequestHandled");
    }

    @Test
    void aLinkThatCouldNotBeSentIsTriedAgain() {
        process.start(recovery);
        doThrow(new MailSendException("off")).doNothing().when(recoveries).sendLink(recovery);
        assertThatThrownBy(() -> jobs.run(recovery, "Task_SendRecoveryLink")).isInstanceOf(MailSendException.class);
        assertThat(trace.waitsAt(recovery)).containsExactly("Task_SendRecoveryLink");

        jobs.run(recovery, "Task_SendRecoveryLink");
        assertThat(trace.passed(recovery)).endsWith("EndEvent_RequestHandled");
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(AccountRecoveryBpmn.KEY)).isEmpty();
    }
}
