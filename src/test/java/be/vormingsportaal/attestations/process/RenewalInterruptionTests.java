package be.vormingsportaal.attestations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import be.vormingsportaal.attestations.renewal.AttestationReviewResult;
import be.vormingsportaal.testing.ProcessTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

/** What comes early, late, in between or not at all while an attest is followed. */
@ProcessTest
class RenewalInterruptionTests extends RenewalModel {

    @Test
    void aReviewThatNobodyDidEndsWithTheAttest() {
        startToReview();
        clock.set(EXPIRED);
        jobs.run(attest, "Event_Expired");
        jobs.run(attest, "Task_SendExpiry");
        assertThat(jobs.instance(attest)).isNull();
        verify(reviews, never()).decide(any(), any(), any());
    }

    @Test
    void withoutAReminderLeftTheAttestWaitsForItsLastDayAlone() {
        start(Optional.empty());
        assertThat(trace.waitsAt(attest)).containsExactly("Event_Expired", "Event_ReviewRequested");
    }

    @Test
    void supersededWhileTheMailAboutItsExpiryHangs() {
        doThrow(new MailSendException("no such mailbox")).when(mails).sendExpired(attest);
        start(Optional.empty());
        clock.set(EXPIRED);
        jobs.run(attest, "Event_Expired");
        assertThatThrownBy(() -> jobs.run(attest, "Task_SendExpiry")).isInstanceOf(MailSendException.class);
        verify(renewals, never()).lapse(attest);
        process.superseded(attest);
        assertThat(jobs.instance(attest)).isNull();
    }

    @Test
    void aWrongDecisionLeavesTheTask() {
        startToReview();
        assertThatThrownBy(() -> decide("REFUSE", AttestationReviewResult.NO_REASON))
                .hasMessageContaining("Weigeren kan niet zonder reden");
        assertThat(trace.waitsAt(attest)).contains("Task_Review");
    }

    @Test
    void aCaseThatIsGoneKeepsNobodyFromANewAttest() {
        assertThatCode(() -> process.superseded(UUID.randomUUID())).doesNotThrowAnyException();
    }
}
