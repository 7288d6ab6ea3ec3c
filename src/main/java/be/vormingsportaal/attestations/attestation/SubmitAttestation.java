package be.vormingsportaal.attestations.attestation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An attest as a trainer hands it in, after declaring that the data are right.
 *
 * @param obtainedOn day on which it was obtained, or on which the conditions to renew it were met (manual, 2.2.1)
 * @param expiresOn the last day on which it is valid
 * @param documentId the joined file, not claimed by anybody yet
 * @param intervisions what it has to prove; empty when there is nothing
 */
public record SubmitAttestation(
        UUID accountId,
        String instrumentCode,
        UUID institutionId,
        LocalDate obtainedOn,
        LocalDate expiresOn,
        UUID documentId,
        Optional<KnownIntervisions> intervisions) {

    /** An attest that has no intervisions to prove, such as the first one. */
    public SubmitAttestation(
            UUID accountId,
            String instrumentCode,
            UUID institutionId,
            LocalDate obtainedOn,
            LocalDate expiresOn,
            UUID documentId) {
        this(accountId, instrumentCode, institutionId, obtainedOn, expiresOn, documentId, Optional.empty());
    }
}
