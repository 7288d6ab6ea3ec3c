package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import be.vormingsportaal.organisations.transfer.TransferCase;
import be.vormingsportaal.organisations.transfer.TransferMails;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

/** The stories of a transfer. Each list of passed nodes is whole: what is not in it was not passed. */
@ProcessTest
class OrganisationTransferProcessTests {

    static final Instant REQUESTED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant REMINDER = REQUESTED.plus(Duration.ofDays(5));
    static final Instant DEADLINE = REQUESTED.plus(Duration.ofDays(7));

    @Autowired
    CamundaTransferProcess process;

    @Autowired
    TransferMails mails;

    @Autowired
    TransferService transfers;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    final UUID transfer = UUID.randomUUID();

    @BeforeEach
    void request() {
        clock.set(REQUESTED);
        process.start(transfer, new TransferCase(UUID.randomUUID(), REMINDER, DEADLINE));
    }

    @Test
    void confirmedAtOnce() {
        jobs.run(transfer, "Task_SendTransferLink");
        process.confirmed(transfer);
        jobs.run(transfer, "Task_TellMoved");

        assertThat(trace.passed(transfer))
                .containsExactly(afterTheLink("Event_TransferConfirmed", "Task_TellMoved", "EndEvent_Moved"));
        verify(mails).sendLink(transfer);
        verify(mails).tellMoved(transfer);
        verifyNoMoreInteractions(mails);
        verifyNoInteractions(transfers);
    }

    @Test
    void remindedAndThenDeclined() {
        jobs.run(transfer, "Task_SendTransferLink");
        assertThat(trace.waitsAt(transfer)).containsExactly("Event_DeadlineReached", "Event_ReminderDue");
        clock.set(REMINDER);
        jobs.runDue(transfer);
        assertThat(trace.waitsAt(transfer)).containsExactly("Event_DeadlineReached");
        process.declined(transfer);
        jobs.run(transfer, "Task_TellDeclined");

        assertThat(trace.passed(transfer))
                .containsExactly(afterTheLink(
                        "Event_ReminderDue",
                        "Task_SendTransferReminder",
                        "EndEvent_Reminded",
                        "Event_TransferDeclined",
                        "Task_TellDeclined",
                        "EndEvent_Declined"));
        verify(mails).sendReminder(transfer);
        verify(mails).tellDeclined(transfer);
    }

    @Test
    void withdrawnByTheOrganisationThatAsked() {
        jobs.run(transfer, "Task_SendTransferLink");
        process.withdrawn(transfer);
        jobs.run(transfer, "Task_TellWithdrawn");

        assertThat(trace.passed(transfer))
                .containsExactly(afterTheLink("Event_TransferWithdrawn", "Task_TellWithdrawn", "EndEvent_Withdrawn"));
        verify(mails).tellWithdrawn(transfer);
    }

    @Test
    void expiredWithoutAnAnswer() {
        jobs.run(transfer, "Task_SendTransferLink");
        clock.set(REMINDER);
        jobs.runDue(transfer);
        clock.set(DEADLINE);
        jobs.runDue(transfer);

        assertThat(trace.passed(transfer))
                .containsExactly(
                        "StartEvent_TransferRequested",
                        "SubProcess_AwaitAnswer",
                        "StartEvent_LinkNeeded",
                        "Gateway_LinkAndDeadline",
                        "Event_DeadlineReached",
                        "Task_SendTransferLink",
                        "Event_ReminderDue",
                        "Task_SendTransferReminder",
                        "EndEvent_Reminded",
                        "EndEvent_NoAnswer",
                        "Task_ExpireTransfer",
                        "Task_TellExpired",
                        "EndEvent_Expired");
        verify(transfers).expire(transfer);
        verify(mails).tellExpired(transfer);
    }

    @Test
    void aRenewedLinkIsMailedAndTheDeadlineStays() {
        jobs.run(transfer, "Task_SendTransferLink");
        clock.set(REQUESTED.plus(Duration.ofDays(2)));
        process.linkRenewed(transfer, new TransferCase(UUID.randomUUID(), REMINDER, DEADLINE));
        jobs.run(transfer, "Task_SendTransferLink");

        assertThat(trace.passed(transfer))
                .containsExactly(afterTheLink(
                        "Event_LinkRenewed",
                        "StartEvent_LinkNeeded",
                        "Gateway_LinkAndDeadline",
                        "Task_SendTransferLink"));
        assertThat(jobs.job(transfer, "Event_DeadlineReached").getDuedate()).isEqualTo(DEADLINE);
        verify(mails, times(2)).sendLink(transfer);
    }

    @Test
    void theAskingManagerDoesNotWaitForTheMailServer() {
        assertThat(trace.waitsAt(transfer)).containsExactly("Event_DeadlineReached", "Task_SendTransferLink");
        verifyNoInteractions(mails);
    }

    @Test
    void nobodyIsRemindedBeforeTheFifthDay() {
        jobs.run(transfer, "Task_SendTransferLink");
        clock.set(REMINDER.minusSeconds(1));
        jobs.runDue(transfer);
        assertThat(trace.waitsAt(transfer)).containsExactly("Event_DeadlineReached", "Event_ReminderDue");
    }

    @Test
    void nothingExpiresASecondBeforeTheDeadline() {
        clock.set(DEADLINE.minusSeconds(1));
        jobs.runDue(transfer);
        assertThat(trace.waitsAt(transfer)).containsExactly("Event_DeadlineReached");
        verifyNoInteractions(transfers);
    }

    @Test
    void aMailServerThatIsDownDoesNotHoldUpTheDeadline() {
        doThrow(new MailSendException("off")).when(mails).sendLink(transfer);
        assertThatThrownBy(() -> jobs.run(transfer, "Task_SendTransferLink")).isInstanceOf(MailSendException.class);
        clock.set(DEADLINE);
        jobs.run(transfer, "Event_DeadlineReached");
        assertThat(trace.waitsAt(transfer)).containsExactly("Task_TellExpired");
        verify(transfers).expire(transfer);
    }

    @Test
    void whoeverCouldNotBeToldIsToldLater() {
        process.confirmed(transfer);
        doThrow(new MailSendException("off")).doNothing().when(mails).tellMoved(transfer);
        assertThatThrownBy(() -> jobs.run(transfer, "Task_TellMoved")).isInstanceOf(MailSendException.class);
        assertThat(trace.waitsAt(transfer)).containsExactly("Task_TellMoved");
        jobs.run(transfer, "Task_TellMoved");
        assertThat(trace.passed(transfer)).endsWith("EndEvent_Moved");
    }

    @Test
    void aQuestionThatCannotBeClosedIsTriedAgain() {
        doThrow(new IllegalStateException("database"))
                .doNothing()
                .when(transfers)
                .expire(transfer);
        clock.set(DEADLINE);
        assertThatThrownBy(() -> jobs.run(transfer, "Event_DeadlineReached")).isInstanceOf(Exception.class);
        assertThat(trace.waitsAt(transfer)).contains("Event_DeadlineReached");
        jobs.run(transfer, "Event_DeadlineReached");
        assertThat(trace.waitsAt(transfer)).containsExactly("Task_TellExpired");
    }

    @Test
    void aMessageThatNobodyWaitsForIsAFailure() {
        process.declined(transfer);
        assertThatThrownBy(() -> process.confirmed(transfer)).isInstanceOf(IllegalStateException.class);
    }

    private static String[] afterTheLink(String... passed) {
        return Stream.concat(
                        Stream.of(
                                "StartEvent_TransferRequested",
                                "StartEvent_LinkNeeded",
                                "Gateway_LinkAndDeadline",
                                "Task_SendTransferLink"),
                        Stream.of(passed))
                .toArray(String[]::new);
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(OrganisationTransferBpmn.KEY)).isEmpty();
    }
}
