package be.vormingsportaal.billing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.provider.ProviderException;
import be.vormingsportaal.billing.refund.RefundProblem;
import be.vormingsportaal.billing.refund.RefundWay;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of a refund, with services that are mocks. */
@ProcessTest
class RefundProcessTests extends RefundTrace {

    @Test
    void releasedPutInAFileAndSeenToLeave() {
        start(true, RefundWay.TRANSFER);
        assertThat(trace.waitsAt(refund)).containsExactly("Task_Release");
        release("RELEASE", Optional.empty());
        assertThat(trace.waitsAt(refund)).containsExactly("Task_AwaitFile");
        process.inFile(refund, clock.instant().plus(TERM));
        process.gone(refund);
        jobs.run(refund, "Task_MailGone");
        assertThat(trace.passed(refund))
                .containsExactly(
                        "StartEvent_Requested",
                        "Task_Prepare",
                        "Gateway_NeedsRelease",
                        "Task_Release",
                        "Task_ApplyRelease",
                        "Event_Decided",
                        "Gateway_Way",
                        "Task_AwaitFile",
                        "StartEvent_Ordered",
                        "Event_Settled",
                        "Gateway_Gone",
                        "Task_MailGone",
                        "EndEvent_Gone");
        verify(mails).sendGone(refund);
    }

    @Test
    void withoutReleaseItGoesToTheProviderAtOnce() {
        start(false, RefundWay.PROVIDER);
        assertThat(trace.waitsAt(refund)).containsExactly("Task_OrderAtProvider");
        jobs.run(refund, "Task_OrderAtProvider");
        process.gone(refund);
        jobs.run(refund, "Task_MailGone");
        assertThat(trace.passed(refund))
                .containsExactly(
                        "StartEvent_Requested",
                        "Task_Prepare",
                        "Gateway_NeedsRelease",
                        "Event_Decided",
                        "Gateway_Way",
                        "Task_OrderAtProvider",
                        "StartEvent_Ordered",
                        "Event_Settled",
                        "Gateway_Gone",
                        "Task_MailGone",
                        "EndEvent_Gone");
    }

    @Test
    void aProviderThatDoesNotAnswerIsAskedAgain() {
        start(false, RefundWay.PROVIDER);
        doThrow(new ProviderException("down")).when(ordering).order(refund);
        assertThatThrownBy(() -> jobs.run(refund, "Task_OrderAtProvider")).hasMessageContaining("down");
        assertThat(trace.waitsAt(refund)).containsExactly("Task_OrderAtProvider");
        reset(ordering);
        terms();
        jobs.run(refund, "Task_OrderAtProvider");
        assertThat(trace.waitsAt(refund)).containsExactly("Event_NotSeen");
    }

    @Test
    void whatIsRefusedEndsThere() {
        start(true, RefundWay.TRANSFER);
        release("REFUSE", Optional.empty());
        assertThat(trace.passed(refund)).endsWith("Gateway_Way", "EndEvent_Withdrawn");
        verifyNoInteractions(mails);
    }

    @Test
    void whoeverAskedForItCannotReleaseIt() {
        start(true, RefundWay.TRANSFER);
        assertThatThrownBy(() -> release("RELEASE", Optional.of(RefundProblem.SAME_PERSON)))
                .hasMessageContaining("Iemand anders");
        assertThat(trace.waitsAt(refund)).containsExactly("Task_Release");
    }

    @Test
    void whatIsTakenBackBeforeItStandsInAFileEndsThere() {
        start(false, RefundWay.TRANSFER);
        process.withdrawn(refund);
        assertThat(trace.passed(refund)).endsWith("Gateway_Way", "Event_Withdrawn", "EndEvent_Withdrawn");
    }

    @Test
    void ofWhatIsNotSeenInTimeSomebodyHasToSayWhatNow() {
        ordered();
        clock.forward(TERM.minusSeconds(1));
        jobs.runDue(refund);
        assertThat(trace.waitsAt(refund)).containsExactly("Event_NotSeen");
        clock.forward(Duration.ofSeconds(1));
        jobs.runDue(refund);
        assertThat(trace.waitsAt(refund)).containsExactly("Task_NotSeen");
        notSeen("WAIT");
        assertThat(trace.waitsAt(refund)).containsExactly("Event_NotSeen");
        clock.forward(TERM);
        jobs.runDue(refund);
        when(ordering.needsRelease(refund)).thenReturn(true);
        notSeen("AGAIN");
        assertThat(trace.waitsAt(refund)).containsExactly("Task_Release");
        release("RELEASE", Optional.empty());
        assertThat(trace.waitsAt(refund)).containsExactly("Task_AwaitFile");
        process.inFile(refund, clock.instant().plus(TERM));
        clock.forward(TERM);
        jobs.runDue(refund);
        notSeen("WITHDRAW");
        assertThat(trace.passed(refund)).contains("EndEvent_Stopped", "EndEvent_Withdrawn");
        assertThat(jobs.instance(refund)).isNull();
    }

    @Test
    void theTaskGoesWhenItIsSeenAfterAll() {
        ordered();
        clock.forward(TERM);
        jobs.runDue(refund);
        process.gone(refund);
        assertThat(trace.waitsAt(refund)).containsExactly("Task_MailGone");
        assertThat(trace.passed(refund)).endsWith("Event_Settled", "Gateway_Gone");
    }

    @Test
    void whatDidNotArriveIsTriedAgainAndReleasedAgain() {
        ordered();
        process.failed(refund);
        assertThat(trace.waitsAt(refund)).containsExactly("Task_Failed");
        when(ordering.needsRelease(refund)).thenReturn(true);
        failed("AGAIN");
        assertThat(trace.waitsAt(refund)).containsExactly("Task_Release");
    }

    @Test
    void whatDidNotArriveCanBeGivenBack() {
        ordered();
        process.failed(refund);
        failed("GIVE_BACK");
        assertThat(trace.passed(refund))
                .endsWith("Task_Failed", "Task_ApplyFailed", "Gateway_Again", "EndEvent_Withdrawn");
    }

    @Test
    void whatComesBackAfterTheEndIsATask() {
        ordered();
        process.gone(refund);
        jobs.run(refund, "Task_MailGone");
        assertThat(jobs.instance(refund)).isNull();
        process.failed(refund);
        assertThat(jobs.instance(refund)).isNotNull();
        failed("GIVE_BACK");
        assertThat(jobs.instance(refund)).isNull();
    }

    @Test
    void aWrongAnswerLeavesTheTask() {
        ordered();
        process.failed(refund);
        when(followUps.failed(eq(refund), any(), any(), any())).thenReturn(Optional.of(RefundProblem.NO_ACCOUNT));
        assertThatThrownBy(() -> complete(Map.of("decision", "AGAIN"))).hasMessageContaining("rekeningnummer");
        assertThatThrownBy(() -> complete(Map.of("decision", "ANDERS"))).hasMessageContaining("Kies");
        assertThat(trace.waitsAt(refund)).containsExactly("Task_Failed");
    }

    @Test
    void accountAndNameStayNotInTheCase() {
        ordered();
        process.failed(refund);
        failed("GIVE_BACK");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processDefinitionKey(RefundBpmn.KEY)
                        .list())
                .extracting(variable -> String.valueOf(variable.getValue()))
                .doesNotContain("BE68539007547034", "An Claes", "rekening opgeheven");
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(RefundBpmn.KEY)).isEmpty();
    }
}
