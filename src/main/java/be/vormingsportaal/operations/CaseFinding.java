package be.vormingsportaal.operations;

import be.vormingsportaal.engine.CaseProblem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a check found, as it is kept. */
@Embeddable
record CaseFinding(@Enumerated(EnumType.STRING) CaseProblem.Kind kind, String processKey, String businessKey) {

    static CaseFinding of(CaseProblem problem) {
        return new CaseFinding(problem.kind(), problem.processKey(), problem.businessKey());
    }
}
