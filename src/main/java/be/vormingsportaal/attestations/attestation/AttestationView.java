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
 * @param verdictReason why it was refused or corrected; empty otherwise, and where the days of a correction say it all
 * @param intervisions empty when there was nothing to prove
 * @param voidedProofs how many proofs on which it was built were taken back since
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
        Optional<String> verdictReason,
        Optional<KnownIntervisions> intervisions,
        int voidedProofs) {

    public AttestationClaim claim() {
        return new AttestationClaim(source, institution.id(), obtainedOn, expiresOn);
    }

    /** The same attest with another last day. */
    public AttestationView lasting(LocalDate lastDay) {
        return new AttestationView(
                id,
                accountId,
                instrumentCode,
                institution,
                obtainedOn,
                lastDay,
                documentId,
                source,
                state,
                submittedAt,
                reviewedAt,
                verdictReason,
                intervisions,
                voidedProofs);
    }

    /** Whether somebody of the quality centre still has to look at it: while it counts and is not over. */
    public boolean isInReview() {
        return state == AttestationState.CURRENT && (isProofMissing() || isUnproved());
    }

    /** Why it was refused; empty when it was not. */
    public Optional<String> refusalReason() {
        return verdictReason.filter(reason -> state == AttestationState.REFUSED);
    }

    /** Whether the quality centre itself says that the attest proves what it has to prove. */
    public boolean isVouchedFor() {
        return reviewedAt.isPresent() || source == AttestationSource.GIVEN && voidedProofs == 0;
    }

    /** Whether a proof on which it was built is void, and nobody looked at it since. */
    public boolean isProofMissing() {
        return voidedProofs > 0 && reviewedAt.isEmpty();
    }

    /** Whether nobody of the quality centre looked yet at intervisions that the portal does not know. */
    public boolean isUnproved() {
        return !isVouchedFor()
                && intervisions.filter(KnownIntervisions::isIncomplete).isPresent();
    }
}
