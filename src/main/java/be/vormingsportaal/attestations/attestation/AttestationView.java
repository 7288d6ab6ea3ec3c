package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.attestations.validity.InstitutionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An attest as others see it.
 *
 * @param documentId null when the quality centre gave it: there is no file
 * @param reviewedAt null when nobody reviewed it
 * @param refusalReason null unless refused
 */
public record AttestationView(
        UUID id,
        UUID accountId,
        String instrumentCode,
        InstitutionView institution,
        LocalDate obtainedOn,
        LocalDate expiresOn,
        UUID documentId,
        AttestationSource source,
        AttestationState state,
        Instant submittedAt,
        Instant reviewedAt,
        String refusalReason) {

    public AttestationClaim claim() {
        return new AttestationClaim(source, institution.id(), obtainedOn, expiresOn);
    }
}
