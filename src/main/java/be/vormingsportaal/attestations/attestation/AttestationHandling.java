package be.vormingsportaal.attestations.attestation;

import java.util.Optional;
import java.util.UUID;

/**
 * The members of staff of the quality centre who gave, corrected or reviewed an attest.
 *
 * @param recordedBy who gave or corrected it; empty when the trainer handed it in
 * @param reviewedBy who reviewed it; empty when nobody did, or the engine does not know
 */
public record AttestationHandling(Optional<UUID> recordedBy, Optional<UUID> reviewedBy) {}
