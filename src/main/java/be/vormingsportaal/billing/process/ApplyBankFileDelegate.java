package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.bank.BankFileDecision;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what staff decided about a file whose sums are wrong. The form alone gives no protection, so the answer
 * is checked again. A wrong answer leaves the task where it is, and the message says why.
 */
@Component
class ApplyBankFileDelegate implements JavaDelegate {

    private final BankFiles files;
    private final TaskRefusals refusals;

    ApplyBankFileDelegate(BankFiles files, TaskRefusals refusals) {
        this.files = files;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BankFileDecision decision = FormAnswers.takeChoice(execution, BankFileBpmn.DECISION, BankFileDecision.class)
                .orElseThrow(() -> refusals.because("billing.bankFile.UNDECIDED"));
        if (!files.decide(BusinessKey.of(execution), decision, TaskCompletion.by(execution))) {
            throw refusals.because("billing.bankFile.NOT_OPEN");
        }
        execution.setVariables(BankFileBpmn.BOOK.with(decision == BankFileDecision.BOOK));
    }
}
