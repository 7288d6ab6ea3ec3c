package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.attestations.attestation.AttestationSettings;
import be.vormingsportaal.attestations.attestation.AttestationSource;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.attestations.validity.ValidityRules;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Says which attests the quality centre looks at. It does not look again at attests that it gave or corrected itself,
 * unless what they were built on is void.
 */
@Component
class ReviewReasons {

    private final AttestationRepository attestations;
    private final Institutions institutions;
    private final ValidityRules rules;
    private final AttestationSettings settings;

    ReviewReasons(
            AttestationRepository attestations,
            Institutions institutions,
            ValidityRules rules,
            AttestationSettings settings) {
        this.attestations = attestations;
        this.institutions = institutions;
        this.rules = rules;
        this.settings = settings;
    }

    /**
     * It is empty when nobody needs to look. Nobody looks at an attest that is over, because it gives no access.
     *
     * @param view of the same attest
     */
    Set<ReviewReason> of(Attestation attestation, AttestationView view, LocalDate today) {
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        if (today.isAfter(attestation.expiresOn())) {
            return reasons;
        }
        if (view.isProofMissing()) {
            reasons.add(ReviewReason.PROOF_TAKEN_BACK);
        }
        if (attestation.claim().source() != AttestationSource.UPLOADED) {
            return reasons;
        }
        if (view.isUnproved()) {
            reasons.add(ReviewReason.INTERVISIONS_UNKNOWN);
        }
        if (ruleExpiry(attestation)
                .filter(expiry -> !expiry.equals(attestation.expiresOn()))
                .isPresent()) {
            reasons.add(ReviewReason.OTHER_EXPIRY);
        }
        if (attestation
                .documentSha256()
                .filter(sum -> attestations.existsByDocumentSha256AndAccountIdNot(sum, attestation.accountId()))
                .isPresent()) {
            reasons.add(ReviewReason.SAME_FILE);
        }
        lastReviewed(attestation)
                .flatMap(reviewed -> because(reviewed, attestation))
                .ifPresent(reasons::add);
        if (reasons.isEmpty() && isInSample(attestation.id(), settings.samplePercent())) {
            reasons.add(ReviewReason.SAMPLE);
        }
        return reasons;
    }

    /** @return empty when no rule knows the day, because it is printed on such attests */
    Optional<LocalDate> ruleExpiry(Attestation attestation) {
        InstitutionView institution =
                institutions.find(attestation.claim().institutionId()).orElseThrow();
        return rules.expiry(institution.kind(), attestation.claim().obtainedOn());
    }

    private Optional<Attestation> lastReviewed(Attestation attestation) {
        return attestations.findFirstByAccountIdAndInstrumentCodeAndVerdictAtNotNullOrderByVerdictAtDescSubmittedAtDesc(
                attestation.accountId(), attestation.instrumentCode());
    }

    /** Handing in the same attest again does not undo what staff decided before. */
    private static Optional<ReviewReason> because(Attestation reviewed, Attestation attestation) {
        if (reviewed.state() == AttestationState.REFUSED) {
            return Optional.of(ReviewReason.AFTER_REFUSAL);
        }
        return reviewed.claim().source() == AttestationSource.CORRECTED
                        && attestation.expiresOn().isAfter(reviewed.expiresOn())
                ? Optional.of(ReviewReason.AFTER_CORRECTION)
                : Optional.empty();
    }

    /**
     * Ids are random, and nobody chooses their own. So the sample is random too, and a second look gives the same
     * answer.
     */
    static boolean isInSample(UUID attestationId, int percent) {
        return Math.floorMod(attestationId.getMostSignificantBits(), 100) < percent;
    }
}
