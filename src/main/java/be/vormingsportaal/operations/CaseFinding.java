package be.vormingsportaal.operations;

import be.vormingsportaal.engine.CaseProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a check found, as it is kept. */
@Embeddable
record CaseFinding(
        @Enumerated(EnumType.STRING) CaseProblem.Kind kind,
        @Column(name = "process_key") String story,
        String businessKey) {

    static CaseFinding of(CaseProblem problem) {
        return new CaseFinding(problem.kind(), problem.story(), problem.businessKey());
    }
}
