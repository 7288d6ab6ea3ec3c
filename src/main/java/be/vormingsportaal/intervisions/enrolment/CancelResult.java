package be.vormingsportaal.intervisions.enrolment;

/** What came of cancelling an enrolment; the bundle has a sentence for each, {@code intervisions.cancel.<name>}. */
public enum CancelResult {
    CANCELLED,
    ALREADY_OVER,
    /** The day until which people cancel themselves is over. */
    ASK_KCD,
    /** It began. */
    TOO_LATE
}
