package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.intervisions.enrolment.EnrolmentCase;
import be.vormingsportaal.intervisions.enrolment.EnrolmentProcess;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells {@code intervision-enrolment}, whose business key is the id of the enrolment, and {@code intervision-seat},
 * which it calls, what happened.
 */
@Component
class CamundaEnrolmentProcess implements EnrolmentProcess {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaEnrolmentProcess.class);

    private final ProcessGateway processes;

    CamundaEnrolmentProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void enrolled(EnrolmentCase enrolment) {
        Map<String, Object> facts = new HashMap<>(dates(enrolment));
        facts.putAll(IntervisionEnrolmentBpmn.SEATED.with(enrolment.seated()));
        facts.putAll(IntervisionEnrolmentBpmn.FREE.with(enrolment.free()));
        facts.putAll(IntervisionEnrolmentBpmn.SEAT_ID.with(enrolment.seatId().toString()));
        processes.start(IntervisionEnrolmentBpmn.KEY, enrolment.enrolmentId(), facts);
    }

    @Override
    public void offered(UUID seatId, Instant offerUntil) {
        tell(IntervisionSeatBpmn.MESSAGE_OFFERED, seatId, IntervisionSeatBpmn.OFFER_UNTIL.with(Date.from(offerUntil)));
    }

    @Override
    public void accepted(UUID seatId) {
        tell(IntervisionSeatBpmn.MESSAGE_ACCEPTED, seatId, IntervisionSeatBpmn.SEATED.with(true));
    }

    @Override
    public void declined(UUID seatId) {
        tell(IntervisionSeatBpmn.MESSAGE_DECLINED, seatId, Map.of());
    }

    @Override
    public void left(UUID seatId) {
        tell(IntervisionSeatBpmn.MESSAGE_LEFT, seatId, Map.of());
    }

    @Override
    public void attended(UUID enrolmentId) {
        processes.tell(IntervisionEnrolmentBpmn.MESSAGE_ATTENDED, enrolmentId, Map.of());
    }

    @Override
    public void cancelled(UUID enrolmentId) {
        tell(IntervisionEnrolmentBpmn.MESSAGE_CANCELLED, enrolmentId, Map.of());
    }

    @Override
    public void moved(EnrolmentCase enrolment) {
        processes.reschedule(IntervisionEnrolmentBpmn.KEY, enrolment.enrolmentId(), dates(enrolment));
        Map<String, Object> waiting =
                new HashMap<>(IntervisionSeatBpmn.STARTS_AT.with(Date.from(enrolment.startsAt())));
        enrolment
                .offerUntil()
                .ifPresent(until -> waiting.putAll(IntervisionSeatBpmn.OFFER_UNTIL.with(Date.from(until))));
        processes.reschedule(IntervisionSeatBpmn.KEY, enrolment.seatId(), waiting);
    }

    private static Map<String, Object> dates(EnrolmentCase enrolment) {
        Map<String, Object> dates =
                new HashMap<>(IntervisionEnrolmentBpmn.STARTS_AT.with(Date.from(enrolment.startsAt())));
        dates.putAll(IntervisionEnrolmentBpmn.ATTENDANCE_UNTIL.with(Date.from(enrolment.attendanceUntil())));
        return dates;
    }

    /** The row has changed already. A case that somebody deleted by hand must not keep anybody from anything. */
    private void tell(String message, UUID businessKey, Map<String, Object> facts) {
        if (!processes.tell(message, businessKey, facts)) {
            LOG.error("No case with business key {} waited for {}", businessKey, message);
        }
    }
}
