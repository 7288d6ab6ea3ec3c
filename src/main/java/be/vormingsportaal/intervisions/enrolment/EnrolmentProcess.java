package be.vormingsportaal.intervisions.enrolment;

import java.time.Instant;
import java.util.UUID;

/** What happens to an enrolment, as its process hears of it. Always after the row was changed. */
public interface EnrolmentProcess {

    void enrolled(EnrolmentCase enrolment);

    /** @param seatId that of the enrolment, as for the next two */
    void offered(UUID seatId, Instant offerUntil);

    void accepted(UUID seatId);

    /** Also when the seat is refused by cancelling. */
    void declined(UUID seatId);

    /** Left the waiting list before there was an offer. */
    void left(UUID seatId);

    /** Nothing waits for it any more when the trainer attended or was absent long ago. */
    void attended(UUID enrolmentId);

    void cancelled(UUID enrolmentId);

    /** The intervision is at another moment: what is waited for comes sooner or later. */
    void moved(EnrolmentCase enrolment);
}
