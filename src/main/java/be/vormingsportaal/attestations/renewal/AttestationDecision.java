package be.vormingsportaal.attestations.renewal;

/** The decision of the quality centre about an attest. The names are the values in the form of the task. */
public enum AttestationDecision {
    ACCEPT,
    /** The day of expiry was wrong. */
    CORRECT,
    REFUSE
}
