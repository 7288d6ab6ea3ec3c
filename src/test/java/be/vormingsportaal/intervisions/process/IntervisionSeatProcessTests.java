package be.vormingsportaal.intervisions.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.intervisions.enrolment.EnrolmentCase;
import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import be.vormingsportaal.intervisions.mails.EnrolmentMails;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of a seat. To the engine, an event-based gateway is never passed: see {@link FlowNodeCoverage}. */
@ProcessTest
class IntervisionSeatProcessTests {

    static final Instant ENROLLED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant STARTS = Instant.parse("2026-04-20T07:00:00Z");
    static final Instant LAPSES = Instant.parse("2026-03-06T09:00:00Z");

    @Autowired
    ProcessGateway processes;

    @Autowired
    CamundaEnrolmentProcess process;

    @Autowired
    EnrolmentMails mails;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    final UUID seat = UUID.randomUUID();

    @BeforeEach
    void theDay() {
        clock.set(ENROLLED);
    }

    @Test
    void whereThereIsASeatNobodyWaits() {
        start(true);

        assertThat(trace.waitsAt(seat)).isEmpty();
        assertThat(trace.passed(seat))
                .containsExactlyInAnyOrder("StartEvent_SeatWanted", "Gateway_SeatFree", "EndEvent_SeatedAtOnce");
    }

    @Test
    void offeredAndAccepted() {
        offered();
        assertThat(trace.waitsAt(seat)).containsExactly("Gateway_Answer", "Task_SendOffer");
        jobs.run(seat, "Task_SendOffer");
        assertThat(trace.waitsAt(seat)).containsExactly("Gateway_Answer");
        process.accepted(seat);

        assertThat(trace.waitsAt(seat)).isEmpty();
        assertThat(trace.passed(seat))
                .containsExactlyInAnyOrder(
                        "StartEvent_SeatWanted",
                        "Gateway_SeatFree",
                        "Event_SeatOffered",
                        "Gateway_Offered",
                        "Task_SendOffer",
                        "EndEvent_OfferSent",
                        "Event_OfferAccepted",
                        "EndEvent_Seated");
        verify(mails).sendOffer(seat);
        verifyNoInteractions(enrolments);
    }

    @Test
    void whoAcceptsOnThePortalBeforeTheMailLeftIsNotMailed() {
        offered();
        process.accepted(seat);

        assertThat(trace.waitsAt(seat)).isEmpty();
        assertThat(trace.passed(seat)).contains("EndEvent_Seated").doesNotContain("Task_SendOffer");
        verifyNoInteractions(mails);
    }

    @Test
    void offeredAndDeclined() {
        offered();
        jobs.run(seat, "Task_SendOffer");
        process.declined(seat);

        assertThat(trace.waitsAt(seat)).isEmpty();
        assertThat(trace.passed(seat)).contains("Event_OfferDeclined", "EndEvent_Declined");
        verifyNoInteractions(enrolments);
    }

    @Test
    void anOfferWithoutAnswerLapses() {
        offered();
        jobs.run(seat, "Task_SendOffer");
        clock.set(LAPSES.minusSeconds(1));
        jobs.runDue(seat);
        assertThat(trace.waitsAt(seat)).containsExactly("Gateway_Answer");
        clock.set(LAPSES);
        jobs.runDue(seat);

        assertThat(trace.passed(seat)).contains("Event_OfferLapsed", "Task_LapseEnrolment", "EndEvent_Lapsed");
        verify(enrolments).lapse(seat);
    }

    @Test
    void anOfferLapsesAlsoWhenItsMailCannotLeave() {
        offered();
        clock.set(LAPSES);
        jobs.run(seat, "Event_OfferLapsed");

        assertThat(trace.waitsAt(seat)).isEmpty();
        verifyNoInteractions(mails);
        verify(enrolments).lapse(seat);
    }

    @Test
    void theWaitingListClosesWhenTheIntervisionBegins() {
        start(false);
        clock.set(STARTS);
        jobs.runDue(seat);

        assertThat(trace.passed(seat))
                .containsExactlyInAnyOrder(
                        "StartEvent_SeatWanted",
                        "Gateway_SeatFree",
                        "Event_WaitingListClosed",
                        "Task_LapseEnrolment",
                        "EndEvent_Lapsed");
        verify(enrolments).lapse(seat);
    }

    @Test
    void whoLeavesTheWaitingListIsNotAskedAnyMore() {
        start(false);
        process.left(seat);

        assertThat(trace.waitsAt(seat)).isEmpty();
        assertThat(trace.passed(seat)).contains("Event_WaitingLeft", "EndEvent_Left");
        verifyNoInteractions(enrolments, mails);
    }

    @Test
    void whoWaitsForAMovedIntervisionWaitsUntilItsNewBeginning() {
        start(false);
        Instant later = STARTS.plus(Duration.ofDays(7));
        process.moved(new EnrolmentCase(UUID.randomUUID(), seat, false, false, later, later, Optional.empty()));
        clock.set(STARTS);
        jobs.runDue(seat);
        assertThat(trace.waitsAt(seat)).containsExactly("Gateway_Waiting");
        clock.set(later);
        jobs.runDue(seat);

        assertThat(trace.waitsAt(seat)).isEmpty();
    }

    @Test
    void anOfferIsKeptNoLongerThanUntilTheNewBeginning() {
        offered();
        Instant sooner = LAPSES.minus(Duration.ofDays(1));
        process.moved(new EnrolmentCase(UUID.randomUUID(), seat, false, false, sooner, sooner, Optional.of(sooner)));
        clock.set(sooner);
        jobs.run(seat, "Task_SendOffer");
        jobs.runDue(seat);

        assertThat(trace.passed(seat)).contains("Event_OfferLapsed");
    }

    private void offered() {
        start(false);
        process.offered(seat, LAPSES);
    }

    private void start(boolean seated) {
        Map<String, Object> facts = new HashMap<>(IntervisionSeatBpmn.SEATED.with(seated));
        facts.putAll(IntervisionSeatBpmn.STARTS_AT.with(Date.from(STARTS)));
        processes.start(IntervisionSeatBpmn.KEY, seat, facts);
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(IntervisionSeatBpmn.KEY)).isEmpty();
    }
}
