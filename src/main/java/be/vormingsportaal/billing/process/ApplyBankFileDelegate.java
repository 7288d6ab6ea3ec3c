package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.bank.BankFileDecision;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import java.util.Optional;
import java.util.UUID;
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

    /** What was decided on the page is carried out already: then only the row says it. */
    @Override
    public void execute(DelegateExecution execution) {
        UUID fileId = BusinessKey.of(execution);
        Optional<BankFileDecision> answer =
                FormAnswers.takeChoice(execution, BankFileBpmn.DECISION, BankFileDecision.class);
        if (answer.isPresent() && !files.decide(fileId, answer.get(), TaskCompletion.by(execution))) {
            throw refusals.because("billing.bankFile.NOT_OPEN");
        }
        BankFileDecision decision =
                files.decision(fileId).orElseThrow(() -> refusals.because("billing.bankFile.UNDECIDED"));
        execution.setVariables(BankFileBpmn.BOOK.with(decision == BankFileDecision.BOOK));
    }
}
