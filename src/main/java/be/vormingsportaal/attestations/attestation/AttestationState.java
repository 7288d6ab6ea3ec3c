package be.vormingsportaal.attestations.attestation;

/** What became of an attest. Whether it is valid is another question, of dates: see {@link Standing}. */
public enum AttestationState {
    /** The one that counts for its person and instrument. */
    CURRENT,
    /** Its last day is over and the person was told; it still is the newest one. */
    LAPSED,
    /** A newer one took its place. */
    SUPERSEDED,
    /** The quality centre corrected the day; the corrected attest took its place. */
    CORRECTED,
    /** The quality centre refused it; nothing takes its place until the person hands in another. */
    REFUSED;

    /** Whether the attest is the one that counts, valid or not. */
    public boolean counts() {
        return this == CURRENT || this == LAPSED;
    }
}
