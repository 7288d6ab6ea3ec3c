package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.DateProblem;
import be.vormingsportaal.shared.ReadableText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the quality centre decides about attests. The process itself goes on after that. */
@Service
@Transactional
public class AttestationReviewing {

    /** The length of the column. */
    private static final int LONGEST_REASON = 1000;

    private final AttestationRepository attestations;
    private final AttestationService service;
    private final Clock clock;

    AttestationReviewing(AttestationRepository attestations, AttestationService service, Clock clock) {
        this.attestations = attestations;
        this.service = service;
        this.clock = clock;
    }

    /**
     * Carries out a decision. A corrected attest is a new one, which takes the place of this one at once.
     *
     * @param decidedBy account of the member of staff; empty when the engine does not know
     */
    public AttestationReviewResult decide(UUID attestationId, ReviewAnswer answer, Optional<UUID> decidedBy) {
        Attestation attestation = attestations.hold(attestationId).orElseThrow();
        if (!attestation.isCurrent()) {
            return AttestationReviewResult.NOT_OPEN;
        }
        return switch (answer.decision()) {
            case ACCEPT -> {
                attestation.accept(decidedBy, clock.instant());
                yield AttestationReviewResult.ACCEPTED;
            }
            case CORRECT -> correct(attestation, answer.expiresOn(), decidedBy);
            case REFUSE -> refuse(attestation, answer.reason(), decidedBy);
        };
    }

    private AttestationReviewResult correct(Attestation attestation, LocalDate expiresOn, Optional<UUID> decidedBy) {
        if (expiresOn == null) {
            return AttestationReviewResult.NO_EXPIRY;
        }
        if (expiresOn.equals(attestation.expiresOn())) {
            return AttestationReviewResult.SAME_EXPIRY;
        }
        Instant now = clock.instant();
        Set<DateProblem> problems = DateProblem.of(attestation.obtainedOn(), expiresOn, LocalDate.now(clock));
        if (problems.contains(DateProblem.EXPIRES_BEFORE_OBTAINED)) {
            return AttestationReviewResult.EXPIRES_BEFORE_OBTAINED;
        }
        if (problems.contains(DateProblem.EXPIRES_TOO_LATE)) {
            return AttestationReviewResult.EXPIRES_TOO_LATE;
        }
        Attestation corrected = attestation.correct(expiresOn, decidedBy, now);
        // the former one is written first, because only one attest counts at any moment
        attestations.flush();
        service.save(corrected);
        return AttestationReviewResult.CORRECTED;
    }

    private AttestationReviewResult refuse(Attestation attestation, String reason, Optional<UUID> decidedBy) {
        if (reason == null || readable(reason).isEmpty()) {
            return AttestationReviewResult.NO_REASON;
        }
        if (readable(reason).length() > LONGEST_REASON) {
            return AttestationReviewResult.REASON_TOO_LONG;
        }
        attestation.refuse(readable(reason), decidedBy, clock.instant());
        return AttestationReviewResult.REFUSED;
    }

    private static String readable(String reason) {
        return ReadableText.of(reason).strip();
    }
}
