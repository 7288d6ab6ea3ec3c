package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxDecision;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxService;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.shared.Belgium;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff decided in the task. A form protects nothing, so all is checked again: a wrong decision leaves
 * the task where it is, who decided is whom the engine knows to have completed it, and what the process waits for is
 * set anew from the request.
 */
@Component
class ApplyLostMailboxReviewDelegate implements JavaDelegate {

    private final LostMailboxService requests;
    private final CamundaLostMailboxProcess process;
    private final MessageSource messages;

    ApplyLostMailboxReviewDelegate(
            LostMailboxService requests, CamundaLostMailboxProcess process, MessageSource messages) {
        this.requests = requests;
        this.process = process;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID requestId = BusinessKey.of(execution);
        LostMailboxReview review = requests.decide(requestId, decision(execution), TaskCompletion.by(execution));
        if (!review.isDone()) {
            throw refusal(review.outcome().name());
        }
        execution.setVariables(process.page(requestId));
        if (review.confirmUntil() != null) {
            execution.setVariables(LostMailboxBpmn.CONFIRM_UNTIL.with(Date.from(review.confirmUntil())));
        }
    }

    private LostMailboxDecision decision(DelegateExecution execution) {
        Object submitted = execution.getVariable(LostMailboxBpmn.DECISION.name());
        for (LostMailboxDecision decision : LostMailboxDecision.values()) {
            if (decision.name().equals(submitted)) {
                return decision;
            }
        }
        throw refusal("UNDECIDED");
    }

    private BadUserRequestException refusal(String reason) {
        return new BadUserRequestException(messages.getMessage("accounts.lostMailbox." + reason, null, Belgium.LOCALE));
    }
}
