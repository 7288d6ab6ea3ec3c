package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.refund.RefundFollowUps;
import be.vormingsportaal.billing.refund.RefundFollowUps.UnseenDecision;
import be.vormingsportaal.billing.refund.RefundOrdering;
import be.vormingsportaal.billing.refund.RefundProblem;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff found out about a refund of which nothing was seen. A wrong answer leaves the task where it is,
 * and the message says why.
 */
@Component
class ApplyRefundNotSeenDelegate implements JavaDelegate {

    private final RefundFollowUps followUps;
    private final RefundOrdering ordering;
    private final TaskRefusals refusals;

    ApplyRefundNotSeenDelegate(RefundFollowUps followUps, RefundOrdering ordering, TaskRefusals refusals) {
        this.followUps = followUps;
        this.ordering = ordering;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UnseenDecision decision = FormAnswers.takeChoice(execution, RefundBpmn.DECISION, UnseenDecision.class)
                .orElseThrow(() -> refusals.because("billing.refund.notSeen.UNDECIDED"));
        String note = FormAnswers.takeText(execution, RefundBpmn.NOTE).orElse("");
        Optional<RefundProblem> problem =
                followUps.unseen(BusinessKey.of(execution), decision, note, TaskCompletion.by(execution));
        if (problem.isPresent()) {
            throw refusals.because("billing.refund." + problem.get());
        }
        execution.setVariables(RefundBpmn.FOLLOW_UP.with(next(decision)));
        execution.setVariables(RefundBpmn.NOT_SEEN_AT.with(Date.from(ordering.notSeenAt())));
    }

    private static String next(UnseenDecision decision) {
        return switch (decision) {
            case WAIT, AGAIN -> decision.name();
            case WITHDRAW -> "WITHDRAWN";
        };
    }
}
