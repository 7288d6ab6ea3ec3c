package be.vormingsportaal.attestations.renewal;

/**
 * Says why the quality centre looks at an attest. The bundle has a sentence for each,
 * {@code attestations.reason.<name>}.
 */
public enum ReviewReason {
    /** A proof on which it was built was taken back. */
    PROOF_TAKEN_BACK,
    /** It has to prove intervisions of which the portal does not know all. */
    INTERVISIONS_UNKNOWN,
    /** The typed day of expiry is not what the rule for the institution gives. */
    OTHER_EXPIRY,
    /** Somebody else handed in the very same file. */
    SAME_FILE,
    /** The attest that was looked at last was refused, so the next one is looked at too. */
    AFTER_REFUSAL,
    /** The attest that was looked at last was corrected, and this one lasts longer. */
    AFTER_CORRECTION,
    /** Nothing seems wrong, but a sample is looked at all the same. */
    SAMPLE
}
