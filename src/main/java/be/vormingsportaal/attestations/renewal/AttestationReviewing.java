package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.DateProblem;
import be.vormingsportaal.attestations.attestation.RenewalProcess;
import be.vormingsportaal.shared.ReadableText;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the quality centre decides about attests, in a task or on the page of the attest. */
@Service
@Transactional
public class AttestationReviewing {

    /** The length of the column. */
    private static final int LONGEST_REASON = 1000;

    private final AttestationRepository attestations;
    private final AttestationService service;
    private final RenewalProcess process;
    private final Clock clock;

    AttestationReviewing(
            AttestationRepository attestations, AttestationService service, RenewalProcess process, Clock clock) {
        this.attestations = attestations;
        this.service = service;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Carries out the decision of a task. A corrected attest is a new one, which takes the place of this one at once.
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
            case CORRECT -> correct(attestation, answer.expiresOn(), Optional.empty(), decidedBy);
            case REFUSE -> refuse(attestation, answer.reason(), decidedBy);
        };
    }

    /**
     * Corrects or refuses an attest from its own page, at any time while it counts, whether somebody has a task about
     * it or not. Its owner reads why. A task about it is gone after that.
     *
     * @throws IllegalArgumentException when it is accepted, which only a task asks for
     */
    @RetryOnConflict
    public AttestationReviewResult decideAtDesk(UUID attestationId, ReviewAnswer answer, UUID decidedBy) {
        Attestation attestation = attestations.hold(attestationId).orElseThrow();
        if (!attestation.state().counts()) {
            return AttestationReviewResult.NOT_OPEN;
        }
        AttestationReviewResult result = switch (answer.decision()) {
            case ACCEPT -> throw new IllegalArgumentException("There is nothing to accept");
            case CORRECT ->
                problem(answer.reason())
                        .orElseGet(() -> correct(
                                attestation,
                                answer.expiresOn(),
                                Optional.of(readable(answer.reason())),
                                Optional.of(decidedBy)));
            case REFUSE -> refuse(attestation, answer.reason(), Optional.of(decidedBy));
        };
        if (result.isDone()) {
            process.decided(attestationId);
        }
        return result;
    }

    private AttestationReviewResult correct(
            Attestation attestation, LocalDate expiresOn, Optional<String> reason, Optional<UUID> decidedBy) {
        if (expiresOn == null) {
            return AttestationReviewResult.NO_EXPIRY;
        }
        if (expiresOn.equals(attestation.expiresOn())) {
            return AttestationReviewResult.SAME_EXPIRY;
        }
        Instant now = clock.instant();
        Set<DateProblem> problems = DateProblem.of(attestation.claim().obtainedOn(), expiresOn, LocalDate.now(clock));
        if (problems.contains(DateProblem.EXPIRES_BEFORE_OBTAINED)) {
            return AttestationReviewResult.EXPIRES_BEFORE_OBTAINED;
        }
        if (problems.contains(DateProblem.EXPIRES_TOO_LATE)) {
            return AttestationReviewResult.EXPIRES_TOO_LATE;
        }
        Attestation corrected = attestation.correct(expiresOn, reason, decidedBy, now);
        // the former one is written first, because only one attest counts at any moment
        attestations.flush();
        service.save(corrected);
        return AttestationReviewResult.CORRECTED;
    }

    private AttestationReviewResult refuse(Attestation attestation, String reason, Optional<UUID> decidedBy) {
        return problem(reason).orElseGet(() -> {
            attestation.refuse(readable(reason), decidedBy, clock.instant());
            attestations.flush();
            return AttestationReviewResult.REFUSED;
        });
    }

    private static Optional<AttestationReviewResult> problem(String reason) {
        if (reason == null || readable(reason).isEmpty()) {
            return Optional.of(AttestationReviewResult.NO_REASON);
        }
        return readable(reason).length() > LONGEST_REASON
                ? Optional.of(AttestationReviewResult.REASON_TOO_LONG)
                : Optional.empty();
    }

    private static String readable(String reason) {
        return ReadableText.of(reason).strip();
    }
}
