package be.vormingsportaal.operations;

import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a check found, as it is kept.
 *
 * @param since when the first check found it of all those that found it without a break
 */
@Embeddable
record CaseFinding(
        @Enumerated(EnumType.STRING) CaseProblem.Kind kind,
        @Column(name = "process_key") String story,
        String businessKey,
        @Column(name = "found_since", nullable = false) Instant since) {

    /** Empty when the case was started without a business key, or with one that is no id of the portal. */
    Optional<CaseKey> key() {
        try {
            return Optional.of(new CaseKey(story, UUID.fromString(businessKey)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static CaseFinding of(CaseProblem problem, Instant since) {
        return new CaseFinding(problem.kind(), problem.story(), problem.businessKey(), since);
    }

    CaseProblem problem() {
        return new CaseProblem(kind, story, businessKey);
    }
}
