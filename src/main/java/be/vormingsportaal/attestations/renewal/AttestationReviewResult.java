package be.vormingsportaal.attestations.renewal;

/**
 * The result of a decision about an attest. ACCEPTED, CORRECTED and REFUSED carry it out. The other values change
 * nothing, and the bundle says why.
 */
public enum AttestationReviewResult {
    ACCEPTED,
    CORRECTED,
    REFUSED,
    /** It was replaced at this moment, or somebody else decided about it. */
    NOT_OPEN,
    NO_EXPIRY,
    /** The typed day is the day that it has already, so that there is nothing to correct. */
    SAME_EXPIRY,
    EXPIRES_BEFORE_OBTAINED,
    EXPIRES_TOO_LATE,
    NO_REASON,
    REASON_TOO_LONG;

    /** Whether the decision was carried out. */
    public boolean isDone() {
        return this == ACCEPTED || this == CORRECTED || this == REFUSED;
    }
}
