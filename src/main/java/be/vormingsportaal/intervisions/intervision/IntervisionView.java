package be.vormingsportaal.intervisions.intervision;

import be.vormingsportaal.shared.Belgium;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An intervision as pages show it.
 *
 * @param version comes back with a change, which is refused when somebody else changed the intervision before
 * @param instrument name, also of one that is not in use any more
 * @param cancelReason empty unless cancelled
 * @param taken how many seats are given out or kept for somebody
 * @param waiting how many wait for one
 * @param started whether it began
 * @param cancellable whether trainers and managers can still cancel a seat themselves today
 */
public record IntervisionView(
        UUID id,
        int version,
        IntervisionDetails details,
        String instrument,
        IntervisionState state,
        Optional<String> cancelReason,
        long taken,
        long waiting,
        boolean started,
        boolean cancellable) {

    /** The number of seats that are left for people who enrol now. There are none while others wait. */
    public long seatsLeft() {
        return waiting > 0 ? 0 : Math.max(0, details.capacity() - taken);
    }

    public boolean isPlanned() {
        return state == IntervisionState.PLANNED;
    }

    public static IntervisionView of(
            Intervision intervision, String instrument, long taken, long waiting, Instant now) {
        return new IntervisionView(
                intervision.id(),
                intervision.currentVersion(),
                intervision.details(),
                instrument,
                intervision.state(),
                intervision.cancelReason(),
                taken,
                waiting,
                intervision.hasStarted(now),
                intervision.details().isCancellableOn(LocalDate.ofInstant(now, Belgium.ZONE)));
    }
}
