package be.vormingsportaal.attestations.attestation;

import java.util.UUID;

/** The process {@code attestation-renewal}, as the domain talks to it: in the caller's transaction. */
public interface RenewalProcess {

    void start(UUID attestationId);

    /** Another attest took its place: no more reminders, nothing to review any more. */
    void superseded(UUID attestationId);
}
