package be.vormingsportaal.attestations.attestation;

/** Says where an attest comes from. */
public enum AttestationSource {
    /** The trainer handed in a file and typed the dates. */
    UPLOADED,
    /** The same file, with the day that the quality centre corrected. */
    CORRECTED,
    /** The quality centre trained the person and noted it; there is no file. */
    GIVEN
}
