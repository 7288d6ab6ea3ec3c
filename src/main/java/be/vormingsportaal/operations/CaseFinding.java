package be.vormingsportaal.operations;

import be.vormingsportaal.engine.CaseProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

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

    static CaseFinding of(CaseProblem problem, Instant since) {
        return new CaseFinding(problem.kind(), problem.story(), problem.businessKey(), since);
    }

    CaseProblem problem() {
        return new CaseProblem(kind, story, businessKey);
    }
}
