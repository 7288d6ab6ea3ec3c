package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.AttestationReview;
import be.vormingsportaal.attestations.renewal.AttestationReviews;
import be.vormingsportaal.attestations.renewal.ReviewAnswer;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.shared.Belgium;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff decided in the task. A form protects nothing, so all is checked again: a wrong decision leaves
 * the task where it is, and says why.
 */
@Component
class ApplyAttestationReviewDelegate implements JavaDelegate {

    private final AttestationReviews reviews;
    private final MessageSource messages;

    ApplyAttestationReviewDelegate(AttestationReviews reviews, MessageSource messages) {
        this.reviews = reviews;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewAnswer answer = ReviewAnswers.take(execution).orElseThrow(() -> refusal("UNDECIDED"));
        UUID attestationId = BusinessKey.of(execution);
        AttestationReview review = reviews.decide(attestationId, answer, TaskCompletion.by(execution));
        if (!review.isDone()) {
            throw refusal(review.name());
        }
    }

    private BadUserRequestException refusal(String outcome) {
        return new BadUserRequestException(messages.getMessage("attestations.review." + outcome, null, Belgium.LOCALE));
    }
}
