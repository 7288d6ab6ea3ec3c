package be.vormingsportaal.attestations.attestation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Says that the quality centre trained somebody.
 *
 * @param completedOn day on which the person completed the training, or the last intervision
 * @param givenBy the member of staff who notes it
 */
public record GiveAttestation(UUID accountId, String instrumentCode, LocalDate completedOn, UUID givenBy) {}
