package be.vormingsportaal.attestations.renewal;

/** Why the quality centre looks at an attest; the bundle has a sentence for each, {@code attestations.reason.<name>}. */
public enum ReviewReason {
    /** The typed day of expiry is not what the rule for the institution gives. */
    OTHER_EXPIRY,
    /** Somebody else handed in the very same file. */
    SAME_FILE,
    /** The last one that was looked at was refused: a second try is looked at too. */
    AFTER_REFUSAL,
    /** The last one that was looked at was corrected, and this one lasts longer. */
    AFTER_CORRECTION,
    /** Nothing seems wrong; some are looked at all the same. */
    SAMPLE
}
