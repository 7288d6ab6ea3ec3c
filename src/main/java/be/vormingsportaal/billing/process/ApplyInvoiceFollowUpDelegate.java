package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.receivable.InvoiceAnswer;
import be.vormingsportaal.billing.receivable.InvoiceDecision;
import be.vormingsportaal.billing.receivable.InvoiceFollowUp;
import be.vormingsportaal.billing.receivable.InvoiceFollowUps;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import be.vormingsportaal.shared.Money;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff decided about an unpaid invoice. The form alone gives no protection, so everything is checked
 * again. A wrong answer leaves the task where it is, and the message says why.
 */
@Component
class ApplyInvoiceFollowUpDelegate implements JavaDelegate {

    private final InvoiceFollowUps followUps;
    private final CamundaInvoicePaymentProcess process;
    private final TaskRefusals refusals;

    ApplyInvoiceFollowUpDelegate(
            InvoiceFollowUps followUps, CamundaInvoicePaymentProcess process, TaskRefusals refusals) {
        this.followUps = followUps;
        this.process = process;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InvoiceAnswer answer = take(execution).orElseThrow(() -> refusal("UNDECIDED"));
        UUID invoiceId = BusinessKey.of(execution);
        InvoiceFollowUp outcome = followUps.apply(invoiceId, answer, TaskCompletion.by(execution));
        if (!outcome.isDone()) {
            throw refusal(outcome.name());
        }
        if (outcome.isSettled()) {
            execution.setVariables(InvoicePaymentBpmn.PAID.with(outcome == InvoiceFollowUp.PAID));
            execution.setVariables(InvoicePaymentBpmn.MAILED.with(process.isMailed(invoiceId)));
        }
        execution.setVariables(InvoicePaymentBpmn.FOLLOW_UP.with(next(outcome)));
    }

    private static String next(InvoiceFollowUp outcome) {
        if (outcome.isSettled()) {
            return "SETTLED";
        }
        return outcome == InvoiceFollowUp.DELAYED ? outcome.name() : "OPEN";
    }

    private static Optional<InvoiceAnswer> take(DelegateExecution execution) {
        Optional<InvoiceDecision> decision =
                FormAnswers.takeChoice(execution, InvoicePaymentBpmn.DECISION, InvoiceDecision.class);
        InvoiceAnswer answer = new InvoiceAnswer(
                decision.orElse(null),
                FormAnswers.takeDay(execution, InvoicePaymentBpmn.DELAY_UNTIL).orElse(null),
                FormAnswers.takeText(execution, InvoicePaymentBpmn.CANCEL_REASON)
                        .orElse(null),
                FormAnswers.takeText(execution, InvoicePaymentBpmn.AMOUNT)
                        .flatMap(Money::parse)
                        .orElse(null),
                FormAnswers.takeDay(execution, InvoicePaymentBpmn.RECEIVED_ON).orElse(null),
                FormAnswers.takeText(execution, InvoicePaymentBpmn.REFERENCE).orElse(null));
        return decision.map(decided -> answer);
    }

    private BadUserRequestException refusal(String outcome) {
        return refusals.because("billing.followUp." + outcome);
    }
}
