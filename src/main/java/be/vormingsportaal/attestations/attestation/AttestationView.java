package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.attestations.validity.InstitutionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An attest as others see it.
 *
 * @param documentId empty when the quality centre gave it: then there is no file
 * @param reviewedAt empty when nobody reviewed it
 * @param refusalReason empty unless refused
 */
public record AttestationView(
        UUID id,
        UUID accountId,
        String instrumentCode,
        InstitutionView institution,
        LocalDate obtainedOn,
        LocalDate expiresOn,
        Optional<UUID> documentId,
        AttestationSource source,
        AttestationState state,
        Instant submittedAt,
        Optional<Instant> reviewedAt,
        Optional<String> refusalReason) {

    public AttestationClaim claim() {
        return new AttestationClaim(source, institution.id(), obtainedOn, expiresOn);
    }
}
