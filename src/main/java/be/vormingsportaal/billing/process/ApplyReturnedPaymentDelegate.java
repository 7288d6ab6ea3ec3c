package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.returned.ReturnAnswer;
import be.vormingsportaal.billing.returned.ReturnDecision;
import be.vormingsportaal.billing.returned.ReturnOutcome;
import be.vormingsportaal.billing.returned.ReturnedPayments;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff said about money that was taken back. The form alone gives no protection, so everything is
 * checked again. A wrong answer leaves the task where it is, and the message says why.
 */
@Component
class ApplyReturnedPaymentDelegate implements JavaDelegate {

    private final ReturnedPayments returns;
    private final TaskRefusals refusals;

    ApplyReturnedPaymentDelegate(ReturnedPayments returns, TaskRefusals refusals) {
        this.returns = returns;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReturnDecision decision = FormAnswers.takeChoice(execution, ReturnedPaymentBpmn.DECISION, ReturnDecision.class)
                .orElseThrow(() -> refusal("UNDECIDED"));
        Optional<String> note = FormAnswers.takeText(execution, ReturnedPaymentBpmn.NOTE);
        ReturnOutcome outcome = returns.decide(
                BusinessKey.of(execution), new ReturnAnswer(decision, note), TaskCompletion.by(execution));
        if (!outcome.isDone()) {
            throw refusal(outcome.name());
        }
    }

    private BadUserRequestException refusal(String outcome) {
        return refusals.because("billing.returned." + outcome);
    }
}
