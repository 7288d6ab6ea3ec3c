package be.vormingsportaal.attestations.attestation;

/**
 * Says what became of an attest. Whether it is valid is another question, which depends on dates: see {@link AttestationStanding}.
 */
public enum AttestationState {
    /** Its last day is over and the person was told. It is still the newest attest. */
    CURRENT,
    /** Its last day is over and the person was told; it still is the newest one. */
    LAPSED,
    /** A newer one took its place. */
    SUPERSEDED,
    /** The quality centre refused it. Nothing takes its place until the person hands in another one. */
    CORRECTED,
    /** The quality centre refused it; nothing takes its place until the person hands in another. */
    REFUSED;

    /** Whether the attest is the one that counts, valid or not. */
    public boolean counts() {
        return this == CURRENT || this == LAPSED;
    }
}
