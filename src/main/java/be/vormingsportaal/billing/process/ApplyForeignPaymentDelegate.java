package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.foreign.ForeignAnswer;
import be.vormingsportaal.billing.foreign.ForeignDecision;
import be.vormingsportaal.billing.foreign.ForeignOutcome;
import be.vormingsportaal.billing.foreign.ForeignPayments;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import be.vormingsportaal.shared.Money;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff said about money in another currency. The form alone gives no protection, so everything is
 * checked again. A wrong answer leaves the task where it is, and the message says why.
 */
@Component
class ApplyForeignPaymentDelegate implements JavaDelegate {

    private final ForeignPayments payments;
    private final TaskRefusals refusals;

    ApplyForeignPaymentDelegate(ForeignPayments payments, TaskRefusals refusals) {
        this.payments = payments;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ForeignDecision decision = FormAnswers.takeChoice(execution, ForeignPaymentBpmn.DECISION, ForeignDecision.class)
                .orElseThrow(() -> refusal("UNDECIDED"));
        ForeignAnswer answer = new ForeignAnswer(
                decision,
                FormAnswers.takeText(execution, ForeignPaymentBpmn.AMOUNT)
                        .flatMap(Money::parse)
                        .orElse(null),
                FormAnswers.takeText(execution, ForeignPaymentBpmn.NOTE).orElse(null));
        UUID id = BusinessKey.of(execution);
        ForeignOutcome outcome = payments.decide(id, answer, TaskCompletion.by(execution));
        if (!outcome.isDone()) {
            throw refusal(outcome.name());
        }
    }

    private BadUserRequestException refusal(String outcome) {
        return refusals.because("billing.foreign." + outcome);
    }
}
