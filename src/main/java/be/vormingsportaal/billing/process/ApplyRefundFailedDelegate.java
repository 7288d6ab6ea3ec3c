package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.refund.RefundFollowUps;
import be.vormingsportaal.billing.refund.RefundFollowUps.FailedDecision;
import be.vormingsportaal.billing.refund.RefundProblem;
import be.vormingsportaal.billing.refund.RequestRefund.TypedAccount;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff decided about a refund that did not arrive. Account and name belong only in the rows, so they
 * are taken from the case. A wrong answer leaves the task where it is, and the message says why.
 */
@Component
class ApplyRefundFailedDelegate implements JavaDelegate {

    private final RefundFollowUps followUps;
    private final TaskRefusals refusals;

    ApplyRefundFailedDelegate(RefundFollowUps followUps, TaskRefusals refusals) {
        this.followUps = followUps;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FailedDecision decision = FormAnswers.takeChoice(execution, RefundBpmn.DECISION, FailedDecision.class)
                .orElseThrow(() -> refusals.because("billing.refund.failed.UNDECIDED"));
        TypedAccount typed = new TypedAccount(
                FormAnswers.takeText(execution, RefundBpmn.IBAN).orElse(""),
                FormAnswers.takeText(execution, RefundBpmn.NAME).orElse(""),
                FormAnswers.takeText(execution, RefundBpmn.NOTE).orElse(""));
        Optional<RefundProblem> problem =
                followUps.failed(BusinessKey.of(execution), decision, typed, TaskCompletion.by(execution));
        if (problem.isPresent()) {
            throw refusals.because("billing.refund." + problem.get());
        }
        execution.setVariables(RefundBpmn.AGAIN.with(decision == FailedDecision.AGAIN));
    }
}
