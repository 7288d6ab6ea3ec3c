package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.foreign.ForeignAnswer;
import be.vormingsportaal.billing.foreign.ForeignDecision;
import be.vormingsportaal.billing.foreign.ForeignOutcome;
import be.vormingsportaal.billing.foreign.ForeignPayments;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff said about money in another currency. A form protects nothing, so all is checked again: a wrong
 * answer leaves the task where it is, and says why.
 */
@Component
class ApplyForeignPaymentDelegate implements JavaDelegate {

    private final ForeignPayments payments;
    private final MessageSource messages;

    ApplyForeignPaymentDelegate(ForeignPayments payments, MessageSource messages) {
        this.payments = payments;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ForeignDecision decision = FormAnswers.choice(execution, ForeignPaymentBpmn.DECISION, ForeignDecision.class)
                .orElseThrow(() -> refusal("UNDECIDED"));
        ForeignAnswer answer = new ForeignAnswer(
                decision,
                Money.parse(FormAnswers.text(execution, ForeignPaymentBpmn.AMOUNT))
                        .orElse(null),
                FormAnswers.text(execution, ForeignPaymentBpmn.NOTE));
        UUID id = BusinessKey.of(execution);
        ForeignOutcome outcome = payments.decide(id, answer, TaskCompletion.by(execution));
        if (!outcome.isDone()) {
            throw refusal(outcome.name());
        }
    }

    private BadUserRequestException refusal(String outcome) {
        return new BadUserRequestException(messages.getMessage("billing.foreign." + outcome, null, Belgium.LOCALE));
    }
}
