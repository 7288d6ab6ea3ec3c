package be.vormingsportaal.intervisions.enrolment;

/** The result of cancelling an enrolment. The bundle has a sentence for each, {@code intervisions.cancel.<name>}. */
public enum CancelResult {
    CANCELLED,
    ALREADY_OVER,
    /** The last day on which people cancel themselves has passed. */
    ASK_KCD,
    /** The intervision has begun. */
    TOO_LATE
}
