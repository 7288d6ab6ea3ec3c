package be.vormingsportaal.intervisions;

/** An enrolment together with its intervision, whose row is held. */
record HeldEnrolment(Intervision intervision, Enrolment enrolment) {}
