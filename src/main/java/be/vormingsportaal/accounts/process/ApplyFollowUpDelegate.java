package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.registration.FollowUpDecision;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskRefusals;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries out what was decided in the follow-up task. A form protects nothing: whoever completes the task can send any
 * variable through the engine's web API. So a wrong decision leaves the task where it is, and what the process waits
 * for next is set anew from the registration.
 */
@Component
class ApplyFollowUpDelegate implements JavaDelegate {

    private final RegistrationService registrations;
    private final CamundaRegistrationProcess process;
    private final TaskRefusals refusals;

    ApplyFollowUpDelegate(
            RegistrationService registrations, CamundaRegistrationProcess process, TaskRefusals refusals) {
        this.registrations = registrations;
        this.process = process;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FollowUpDecision decision = FormAnswers.choice(
                        execution, AccountRegistrationBpmn.DECISION, FollowUpDecision.class)
                .orElseThrow(() -> refusals.because("accounts.followUp.undecided"));
        UUID accountId = BusinessKey.of(execution);
        registrations
                .decideFollowUp(accountId, decision)
                .map(registration -> process.variables(accountId, registration))
                .ifPresent(execution::setVariables);
    }
}
