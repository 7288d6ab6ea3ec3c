package be.vormingsportaal.attestations.attestation;

import java.util.UUID;

/**
 * Who of the quality centre had a hand in an attest.
 *
 * @param recordedBy who gave or corrected it; null when the trainer handed it in
 * @param reviewedBy who reviewed it; null when nobody did, or the engine does not know
 */
public record AttestationHands(UUID recordedBy, UUID reviewedBy) {}
