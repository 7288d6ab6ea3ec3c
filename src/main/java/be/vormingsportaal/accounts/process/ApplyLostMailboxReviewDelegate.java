package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxDecision;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxService;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff decided in the task. The form alone gives no protection, so everything is checked again. A
 * wrong decision leaves the task where it is. The decider is the person of whom the engine knows that they completed
 * the task. The dates that the process waits for are read again from the request.
 */
@Component
class ApplyLostMailboxReviewDelegate implements JavaDelegate {

    private final LostMailboxService requests;
    private final CamundaLostMailboxProcess process;
    private final TaskRefusals refusals;

    ApplyLostMailboxReviewDelegate(
            LostMailboxService requests, CamundaLostMailboxProcess process, TaskRefusals refusals) {
        this.requests = requests;
        this.process = process;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID requestId = BusinessKey.of(execution);
        LostMailboxDecision decision = FormAnswers.choice(
                        execution, LostMailboxBpmn.DECISION, LostMailboxDecision.class)
                .orElseThrow(() -> refusal("UNDECIDED"));
        LostMailboxReview review = requests.decide(requestId, decision, TaskCompletion.by(execution));
        if (!review.isDone()) {
            throw refusal(review.outcome().name());
        }
        execution.setVariables(process.page(requestId));
        review.confirmUntil()
                .ifPresent(until -> execution.setVariables(LostMailboxBpmn.CONFIRM_UNTIL.with(Date.from(until))));
    }

    private BadUserRequestException refusal(String reason) {
        return refusals.because("accounts.lostMailbox." + reason);
    }
}
