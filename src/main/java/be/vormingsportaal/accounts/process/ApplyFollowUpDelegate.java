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
 * Carries out what was decided in the follow-up task. The form alone gives no protection, because the person who
 * completes the task can send any variable through the web API of the engine. A wrong decision therefore leaves the
 * task where it is, and the dates that the process waits for next are read again from the registration.
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
