package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.refund.RefundProblem;
import be.vormingsportaal.billing.refund.RefundReleasing;
import be.vormingsportaal.billing.refund.RefundReleasing.ReleaseDecision;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskCompletion;
import be.vormingsportaal.engine.TaskRefusals;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out whether a refund is released. The form alone gives no protection, so everything is checked again, and who
 * answered too. A wrong answer leaves the task where it is, and the message says why.
 */
@Component
class ApplyRefundReleaseDelegate implements JavaDelegate {

    private final RefundReleasing releasing;
    private final TaskRefusals refusals;

    ApplyRefundReleaseDelegate(RefundReleasing releasing, TaskRefusals refusals) {
        this.releasing = releasing;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReleaseDecision decision = FormAnswers.takeChoice(execution, RefundBpmn.DECISION, ReleaseDecision.class)
                .orElseThrow(() -> refusals.because("billing.refund.release.UNDECIDED"));
        String note = FormAnswers.takeText(execution, RefundBpmn.NOTE).orElse("");
        Optional<RefundProblem> problem =
                releasing.decide(BusinessKey.of(execution), decision, note, TaskCompletion.by(execution));
        if (problem.isPresent()) {
            throw refusals.because("billing.refund." + problem.get());
        }
        if (decision == ReleaseDecision.REFUSE) {
            execution.setVariables(RefundBpmn.WAY.with("NONE"));
        }
    }
}
