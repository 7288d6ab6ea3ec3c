package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.AttestationDecision;
import be.vormingsportaal.attestations.renewal.ReviewAnswer;
import be.vormingsportaal.engine.ProcessVariable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads what the form of the review sent, which may be anything. */
final class ReviewAnswers {

    private ReviewAnswers() {}

    /**
     * Takes the answer out of the case: what was typed belongs in the row, and nowhere else. Only the decision stays,
     * for the diagram.
     *
     * @return empty when nothing was decided
     */
    static Optional<ReviewAnswer> take(DelegateExecution execution) {
        Object decision = execution.getVariable(AttestationRenewalBpmn.DECISION.name());
        String expiry = takeText(execution, AttestationRenewalBpmn.CORRECTED_EXPIRY);
        String reason = takeText(execution, AttestationRenewalBpmn.REFUSAL_REASON);
        return Arrays.stream(AttestationDecision.values())
                .filter(possible -> possible.name().equals(decision))
                .findFirst()
                .map(decided -> new ReviewAnswer(decided, day(expiry), reason));
    }

    /** The engine's history keeps the last value of a variable that was removed, so that value is none. */
    private static String takeText(DelegateExecution execution, ProcessVariable<String> variable) {
        if (!execution.hasVariable(variable.name())) {
            return null;
        }
        Object sent = execution.getVariable(variable.name());
        execution.setVariable(variable.name(), null);
        execution.removeVariable(variable.name());
        return sent instanceof String text ? text : null;
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
