package be.vormingsportaal.attestations.validity;

/** Says who recognises an institution. This decides how long its attests last. */
public enum InstitutionKind {
    /** The FOD recognises it. The day of expiry is printed on the attest. */
    FEDERAL,
    /** Recognised by Flanders. */
    FLEMISH,
    /** The quality centre itself. */
    KCD
}
