package be.vormingsportaal.intervisions.enrolment;

/** Says why an enrolment was cancelled. */
public enum EnrolmentEndReason {
    BY_TRAINER,
    BY_ORGANISATION,
    BY_KCD,
    INTERVISION_CANCELLED,
    /** The quality centre took back the invoice, which nobody paid. */
    UNPAID,
    /** The trainer does not belong to the organisation any more. */
    LEFT_ORGANISATION
}
