package be.vormingsportaal.intervisions.enrolment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the process of an enrolment decides on and waits for.
 *
 * @param seatId business key of the case that gets the seat, or does not get it
 * @param seated whether there is a seat at once
 * @param free whether it costs nothing
 * @param startsAt when the waiting list closes
 * @param attendanceUntil until when attendance is recorded
 * @param offerUntil empty unless a seat is on offer
 */
public record EnrolmentCase(
        UUID enrolmentId,
        UUID seatId,
        boolean seated,
        boolean free,
        Instant startsAt,
        Instant attendanceUntil,
        Optional<Instant> offerUntil) {}
