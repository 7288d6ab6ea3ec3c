package be.vormingsportaal.intervisions.enrolment;

import java.time.Instant;
import java.util.UUID;

/** Tells the process of an enrolment what happened, always after the row was changed. */
public interface EnrolmentProcess {

    void enrolled(EnrolmentCase enrolment);

    /** @param seatId of the enrolment, as for the next two methods */
    void offered(UUID seatId, Instant offerUntil);

    void accepted(UUID seatId);

    /** The offered seat was refused, also by cancelling the enrolment. */
    void declined(UUID seatId);

    /** The trainer left the waiting list before there was an offer. */
    void left(UUID seatId);

    /** The trainer attended or was absent. When that is long ago, no case waits for it any more. */
    void attended(UUID enrolmentId);

    void cancelled(UUID enrolmentId);

    /** The intervision is at another moment, so that the dates that its cases wait for come sooner or later. */
    void moved(EnrolmentCase enrolment);
}
