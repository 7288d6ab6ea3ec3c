package be.vormingsportaal.attestations.attestation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An attest as a trainer hands it in, after declaring that the data are right.
 *
 * @param obtainedOn day on which it was obtained, or on which the conditions to renew it were met (manual, 2.2.1)
 * @param expiresOn the last day on which it is valid
 * @param documentId the joined file, not claimed by anybody yet
 */
public record SubmitAttestation(
        UUID accountId,
        String instrumentCode,
        UUID institutionId,
        LocalDate obtainedOn,
        LocalDate expiresOn,
        UUID documentId) {}
