package be.vormingsportaal.attestations.renewal;

/** What came of a decision about an attest. All but the first three changed nothing; the bundle says why for those. */
public enum AttestationReview {
    ACCEPTED,
    CORRECTED,
    REFUSED,
    /** It was replaced at this moment, or decided by somebody else. */
    NOT_OPEN,
    NO_EXPIRY,
    /** The day that was typed is the day that it has: nothing to correct. */
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
