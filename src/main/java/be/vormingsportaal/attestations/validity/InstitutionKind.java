package be.vormingsportaal.attestations.validity;

/** Who recognises an institution; decides how long its attests last. */
public enum InstitutionKind {
    /** FOD: the day of expiry is printed on the attest. */
    FEDERAL,
    /** Recognised by Flanders. */
    FLEMISH,
    /** The quality centre itself. */
    KCD
}
