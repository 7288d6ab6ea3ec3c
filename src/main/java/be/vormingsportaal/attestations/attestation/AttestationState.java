package be.vormingsportaal.attestations.attestation;

/**
 * Says what became of an attest. Whether it is valid is another question, which depends on dates: see {@link AttestationStanding}.
 */
public enum AttestationState {
    /** It is the one that counts for its person and instrument. */
    CURRENT,
    /** Its last day is over and the person was told. It is still the newest attest. */
    LAPSED,
    /** A newer one took its place. */
    SUPERSEDED,
    /** The quality centre corrected its last day. The corrected attest took its place. */
    CORRECTED,
    /** The quality centre refused it. Nothing takes its place until the person hands in another one. */
    REFUSED;

    /** Whether the attest is the one that counts, valid or not. */
    public boolean counts() {
        return this == CURRENT || this == LAPSED;
    }
}
