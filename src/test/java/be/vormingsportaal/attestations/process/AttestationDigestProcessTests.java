package be.vormingsportaal.attestations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import be.vormingsportaal.attestations.digest.DigestMails;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;

/** The story of a digest. */
@ProcessTest
class AttestationDigestProcessTests {

    static final Instant NOTED = Instant.parse("2026-11-02T08:00:00Z");
    static final Instant END_OF_DAY = Instant.parse("2026-11-02T16:30:00Z");

    @Autowired
    CamundaDigestProcess process;

    @Autowired
    DigestMails mails;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    final UUID digest = UUID.randomUUID();

    @BeforeEach
    void note() {
        clock.set(NOTED);
        process.start(digest, END_OF_DAY);
    }

    @Test
    void sentAtTheEndOfTheDay() {
        clock.set(END_OF_DAY);
        jobs.runDue(digest);

        assertThat(trace.passed(digest))
                .containsExactly(
                        "StartEvent_FirstNotice", "Event_DayOver", "Task_SendDigest", "EndEvent_ManagersInformed");
        verify(mails).send(digest);
    }

    @Test
    void nothingIsSentBefore() {
        clock.set(END_OF_DAY.minusSeconds(1));
        jobs.runDue(digest);

        assertThat(trace.waitsAt(digest)).containsExactly("Event_DayOver");
        verifyNoInteractions(mails);
    }

    @Test
    void aFailedMailIsTriedAgain() {
        doThrow(new MailSendException("no mail server")).doNothing().when(mails).send(digest);
        clock.set(END_OF_DAY);
        jobs.run(digest, "Event_DayOver");
        assertThatThrownBy(() -> jobs.run(digest, "Task_SendDigest")).isInstanceOf(MailSendException.class);
        assertThat(trace.waitsAt(digest)).containsExactly("Task_SendDigest");
        jobs.run(digest, "Task_SendDigest");

        verify(mails, times(2)).send(digest);
        assertThat(trace.waitsAt(digest)).isEmpty();
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(AttestationDigestBpmn.KEY)).isEmpty();
    }
}
