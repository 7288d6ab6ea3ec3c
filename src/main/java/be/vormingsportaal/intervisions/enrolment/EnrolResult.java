package be.vormingsportaal.intervisions.enrolment;

import java.util.UUID;

/** The result of enrolling a trainer, or of accepting an offer. */
public sealed interface EnrolResult {

    /** @param state SEATED or CONFIRMED with a seat, WAITING without one */
    record Enrolled(UUID enrolmentId, EnrolmentState state) implements EnrolResult {}

    /** Nothing was changed. */
    record Refused(EnrolmentProblem problem) implements EnrolResult {}
}
