package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.AttestationView;

/** Names the files of attests that leave the portal. It never uses the name that somebody gave them. */
public final class AttestFileName {

    private AttestFileName() {}

    /** {@code attest-ltcf-2024-03-20}, without an ending. */
    public static String of(AttestationView attest) {
        return "attest-" + attest.instrumentCode() + "-" + attest.obtainedOn();
    }
}
