package be.vormingsportaal.intervisions.enrolment;

/** Why somebody cannot be enrolled; the message bundle has a sentence for each, {@code intervisions.problem.<name>}. */
public enum EnrolmentProblem {
    /** The intervision was cancelled. */
    CANCELLED,
    STARTED,
    /** The last day to enrol is over. */
    CLOSED,
    /** No trainer of this organisation; also said of whom the asker may know nothing. */
    NOT_OF_ORGANISATION,
    NOT_REGISTERED,
    INSTRUMENT_NOT_ASSIGNED,
    NO_VALID_ATTEST,
    ALREADY_ENROLLED,
    /** It costs money, and nobody can be told of the invoice. */
    NOBODY_TO_INVOICE,
    /** It costs something else than what was read. */
    PRICE_CHANGED,
    /** The offer lapsed, or was answered before. */
    OFFER_OVER
}
