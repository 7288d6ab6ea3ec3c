package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.AttestationDecision;
import be.vormingsportaal.attestations.renewal.AttestationReviewResult;
import be.vormingsportaal.attestations.renewal.AttestationReviewing;
import be.vormingsportaal.attestations.renewal.ReviewAnswer;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff decided in the task. The form alone gives no protection, so everything is checked again. A
 * wrong decision leaves the task where it is, and the message says why.
 */
@Component
class ApplyAttestationReviewDelegate implements JavaDelegate {

    private final AttestationReviewing reviews;
    private final TaskRefusals refusals;

    ApplyAttestationReviewDelegate(AttestationReviewing reviews, TaskRefusals refusals) {
        this.reviews = reviews;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewAnswer answer = take(execution).orElseThrow(() -> refusal("UNDECIDED"));
        UUID attestationId = BusinessKey.of(execution);
        AttestationReviewResult review = reviews.decide(attestationId, answer, TaskCompletion.by(execution));
        if (!review.isDone()) {
            throw refusal(review.name());
        }
    }

    private static Optional<ReviewAnswer> take(DelegateExecution execution) {
        Optional<LocalDate> expiresOn = FormAnswers.takeDay(execution, AttestationRenewalBpmn.CORRECTED_EXPIRY);
        Optional<String> reason = FormAnswers.takeText(execution, AttestationRenewalBpmn.REFUSAL_REASON);
        return FormAnswers.choice(execution, AttestationRenewalBpmn.DECISION, AttestationDecision.class)
                .map(decision -> new ReviewAnswer(decision, expiresOn.orElse(null), reason.orElse(null)));
    }

    private BadUserRequestException refusal(String outcome) {
        return refusals.because("attestations.review." + outcome);
    }
}
