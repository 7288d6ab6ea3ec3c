package be.vormingsportaal.attestations.attestation;

import java.util.UUID;

/** Lets the domain talk to the process {@code attestation-renewal}, in the caller's transaction. */
public interface RenewalProcess {

    void start(UUID attestationId);

    /** Another attest took its place, so that there are no more reminders and there is nothing to review any more. */
    void superseded(UUID attestationId);

    /** The quality centre corrected or refused it on its page. The case ends, and the owner is told. */
    void decided(UUID attestationId);

    /** Somebody of the quality centre has to look at it, again or for the first time. */
    void reviewRequested(UUID attestationId);
}
