package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.AttestationView;

/** How files of attests are called when they leave the portal: never what somebody called them. */
public final class AttestFileName {

    private AttestFileName() {}

    /** {@code attest-ltcf-2024-03-20}, without an ending. */
    public static String of(AttestationView attest) {
        return "attest-" + attest.instrumentCode() + "-" + attest.obtainedOn();
    }
}
