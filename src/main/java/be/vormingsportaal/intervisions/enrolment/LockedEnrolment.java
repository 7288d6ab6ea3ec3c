package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.intervisions.intervision.Intervision;

/** An enrolment together with its intervision, whose row is held. */
public record LockedEnrolment(Intervision intervision, Enrolment enrolment) {}
