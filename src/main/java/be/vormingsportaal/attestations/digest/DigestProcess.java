package be.vormingsportaal.attestations.digest;

import java.time.Instant;
import java.util.UUID;

/** Lets the domain talk to the process {@code attestation-digest}, in the caller's transaction. */
public interface DigestProcess {

    /** @param sendAt when the day is over */
    void start(UUID digestId, Instant sendAt);
}
