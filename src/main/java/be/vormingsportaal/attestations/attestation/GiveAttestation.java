package be.vormingsportaal.attestations.attestation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Says that the quality centre trained somebody.
 *
 * @param completedOn day on which the person completed the training, or the last intervision
 * @param givenBy the member of staff who notes it
 * @param intervisions what it has to prove; empty when there is nothing
 */
public record GiveAttestation(
        UUID accountId,
        String instrumentCode,
        LocalDate completedOn,
        UUID givenBy,
        Optional<KnownIntervisions> intervisions) {

    /** An attest that has no intervisions to prove, such as the first one. */
    public GiveAttestation(UUID accountId, String instrumentCode, LocalDate completedOn, UUID givenBy) {
        this(accountId, instrumentCode, completedOn, givenBy, Optional.empty());
    }
}
