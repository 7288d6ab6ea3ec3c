package be.vormingsportaal.attestations.renewal;

/** What the quality centre decides about an attest. The names are the values in the task's form. */
public enum AttestationDecision {
    ACCEPT,
    /** The day of expiry was wrong. */
    CORRECT,
    REFUSE
}
