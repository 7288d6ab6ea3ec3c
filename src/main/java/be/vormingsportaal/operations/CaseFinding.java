package be.vormingsportaal.operations;

import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;

/** What a check found, as it is kept. */
@Embeddable
record CaseFinding(
        @Enumerated(EnumType.STRING) CaseProblem.Kind kind,
        @Column(name = "process_key") String story,
        String businessKey) {

    /** Empty when the case was started without a business key, or with one that is no id of the portal. */
    Optional<CaseKey> key() {
        try {
            return Optional.of(new CaseKey(story, UUID.fromString(businessKey)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static CaseFinding of(CaseProblem problem) {
        return new CaseFinding(problem.kind(), problem.story(), problem.businessKey());
    }
}
