package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.assignment.AssignmentAnswer;
import be.vormingsportaal.billing.assignment.AssignmentDecision;
import be.vormingsportaal.billing.assignment.PaymentAssignment;
import be.vormingsportaal.billing.assignment.PaymentAssignments;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff decided about money that is not assigned. The form alone gives no protection, so everything is
 * checked again. A wrong answer leaves the task where it is, and the message says why.
 */
@Component
class ApplyPaymentAssignmentDelegate implements JavaDelegate {

    private final PaymentAssignments assignments;
    private final TaskRefusals refusals;

    ApplyPaymentAssignmentDelegate(PaymentAssignments assignments, TaskRefusals refusals) {
        this.assignments = assignments;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AssignmentDecision decision = FormAnswers.takeChoice(
                        execution, PaymentAssignmentBpmn.DECISION, AssignmentDecision.class)
                .orElseThrow(() -> refusal("UNDECIDED"));
        AssignmentAnswer answer = new AssignmentAnswer(
                decision,
                FormAnswers.takeText(execution, PaymentAssignmentBpmn.INVOICE_NUMBER)
                        .orElse(null),
                FormAnswers.takeText(execution, PaymentAssignmentBpmn.NOTE).orElse(null));
        UUID paymentId = BusinessKey.of(execution);
        PaymentAssignment outcome = assignments.apply(paymentId, answer, TaskCompletion.by(execution));
        if (!outcome.isDone()) {
            throw refusal(outcome.name());
        }
        execution.setVariables(PaymentAssignmentBpmn.SOMETHING_LEFT.with(outcome != PaymentAssignment.ASSIGNED));
    }

    private BadUserRequestException refusal(String outcome) {
        return refusals.because("billing.assignment." + outcome);
    }
}
