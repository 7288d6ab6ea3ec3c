package be.vormingsportaal.intervisions.enrolment;

/**
 * Says why somebody cannot be enrolled. The message bundle has a sentence for each,
 * {@code intervisions.problem.<name>}.
 */
public enum EnrolmentProblem {
    /** The intervision was cancelled. */
    CANCELLED,
    STARTED,
    /** The last day to enrol has passed. */
    CLOSED,
    /**
     * The person is no trainer of this organisation. This is also the answer about people of whom the person who asks
     * may know nothing.
     */
    NOT_OF_ORGANISATION,
    NOT_REGISTERED,
    INSTRUMENT_NOT_ASSIGNED,
    NO_VALID_ATTEST,
    ALREADY_ENROLLED,
    /** It costs money, and nobody can get the invoice. */
    NOBODY_TO_INVOICE,
    /** The price is another one than the person has read. */
    PRICE_CHANGED,
    /** The offer lapsed, or was answered before. */
    OFFER_OVER
}
