package be.vormingsportaal.attestations.digest;

import java.time.Instant;
import java.util.UUID;

/** The process {@code attestation-digest}, as the domain talks to it: in the caller's transaction. */
public interface DigestProcess {

    /** @param sendAt when the day is over */
    void start(UUID digestId, Instant sendAt);
}
