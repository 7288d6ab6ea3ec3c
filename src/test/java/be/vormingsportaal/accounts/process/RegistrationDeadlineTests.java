package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verifyNoInteractions;

import be.vormingsportaal.accounts.account.RegistrationCase;
import be.vormingsportaal.accounts.registration.RegistrationMails;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

/** When things happen in a registration, and what happens when a mail cannot be sent. */
@ProcessTest
class RegistrationDeadlineTests {

    static final Instant INVITED = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    CamundaRegistrationProcess process;

    @Autowired
    RegistrationMails mails;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    final UUID account = UUID.randomUUID();

    @BeforeEach
    void invite() {
        clock.set(INVITED);
        process.start(account, caseFrom(INVITED));
    }

    @Test
    void thePersonWhoInvitesDoesNotWaitForTheMailServer() {
        assertThat(trace.waitsAt(account)).containsExactly("Task_SendRegistrationLink");
        verifyNoInteractions(mails);
    }

    @Test
    void whoIsTakenOutBeforeTheMailLeftGetsNone() {
        process.withdrawn(account);
        assertThat(trace.passed(account))
                .containsExactly(
                        "StartEvent_PersonInvited",
                        "StartEvent_LinkNeeded",
                        "Event_RegistrationWithdrawn",
                        "EndEvent_Withdrawn");
        verifyNoInteractions(mails);
    }

    @Test
    void nobodyIsRemindedBeforeTheSeventhDay() {
        jobs.run(account, "Task_SendRegistrationLink");
        clock.set(INVITED.plus(Duration.ofDays(7)).minusSeconds(1));
        jobs.runDue(account);
        assertThat(trace.waitsAt(account)).containsExactly("Event_FollowUpDue", "Event_ReminderDue");
    }

    @Test
    void nobodyIsBotheredWithATaskBeforeTheThirtiethDay() {
        jobs.run(account, "Task_SendRegistrationLink");
        clock.set(INVITED.plus(Duration.ofDays(30)).minusSeconds(1));
        jobs.runDue(account);
        assertThat(trace.waitsAt(account)).containsExactly("Event_FollowUpDue");
    }

    @Test
    void theDeadlinesDoNotMoveWhenTheMailIsLate() {
        clock.forward(Duration.ofDays(2));
        jobs.run(account, "Task_SendRegistrationLink");
        assertThat(jobs.job(account, "Event_ReminderDue").getDuedate()).isEqualTo(INVITED.plus(Duration.ofDays(7)));
    }

    @Test
    void aRenewedLinkHasNewDeadlines() {
        jobs.run(account, "Task_SendRegistrationLink");
        Instant renewed = INVITED.plus(Duration.ofDays(3));
        clock.set(renewed);
        process.linkRenewed(account, caseFrom(renewed));
        jobs.run(account, "Task_SendRegistrationLink");
        assertThat(jobs.job(account, "Event_FollowUpDue").getDuedate()).isEqualTo(renewed.plus(Duration.ofDays(30)));
    }

    @Test
    void aLinkThatCouldNotBeMailedIsTriedAgain() {
        doThrow(new MailSendException("off")).doNothing().when(mails).sendLink(account);
        assertThatThrownBy(() -> jobs.run(account, "Task_SendRegistrationLink")).isInstanceOf(MailSendException.class);
        assertThat(trace.waitsAt(account)).containsExactly("Task_SendRegistrationLink");

        jobs.run(account, "Task_SendRegistrationLink");
        assertThat(trace.passed(account)).endsWith("Task_SendRegistrationLink", "Gateway_Deadlines");
    }

    @Test
    void aReminderThatCannotBeMailedDoesNotHoldUpTheFollowUp() {
        jobs.run(account, "Task_SendRegistrationLink");
        clock.set(INVITED.plus(Duration.ofDays(30)));
        jobs.run(account, "Event_ReminderDue");
        doThrow(new MailSendException("off")).when(mails).sendReminder(account);
        assertThatThrownBy(() -> jobs.run(account, "Task_SendReminder")).isInstanceOf(MailSendException.class);

        jobs.run(account, "Event_FollowUpDue");
        assertThat(trace.waitsAt(account)).containsExactly("Task_FollowUp", "Task_SendReminder");
    }

    @Test
    void aMessageThatNobodyWaitsForIsAFailure() {
        process.withdrawn(account);
        assertThatThrownBy(() -> process.completed(account)).isInstanceOf(IllegalStateException.class);
    }

    private static RegistrationCase caseFrom(Instant linkMadeAt) {
        return new RegistrationCase(
                Optional.of(UUID.randomUUID()),
                linkMadeAt.plus(Duration.ofDays(7)),
                linkMadeAt.plus(Duration.ofDays(30)));
    }
}
