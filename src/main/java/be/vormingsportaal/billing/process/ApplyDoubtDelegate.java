package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.bank.BankDoubts;
import be.vormingsportaal.billing.bank.DoubtDecision;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff said about money that may have been read before. The form alone gives no protection, so the
 * answer is checked again. A wrong answer leaves the task where it is, and the message says why.
 */
@Component
class ApplyDoubtDelegate implements JavaDelegate {

    private final BankDoubts doubts;
    private final TaskRefusals refusals;

    ApplyDoubtDelegate(BankDoubts doubts, TaskRefusals refusals) {
        this.doubts = doubts;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DoubtDecision decision = FormAnswers.takeChoice(execution, DoubtfulEntryBpmn.DECISION, DoubtDecision.class)
                .orElseThrow(() -> refusals.because("billing.doubt.UNDECIDED"));
        if (!doubts.decide(BusinessKey.of(execution), decision, TaskCompletion.by(execution))) {
            throw refusals.because("billing.doubt.NOT_OPEN");
        }
    }
}
