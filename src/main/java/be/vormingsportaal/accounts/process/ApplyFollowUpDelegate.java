package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.registration.FollowUpDecision;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.shared.Belgium;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    ApplyFollowUpDelegate(
            RegistrationService registrations, CamundaRegistrationProcess process, MessageSource messages) {
        this.registrations = registrations;
        this.process = process;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FollowUpDecision decision = decision(execution);
        UUID accountId = BusinessKey.of(execution);
        registrations
                .decideFollowUp(accountId, decision)
                .map(registration -> process.variables(accountId, registration))
                .ifPresent(execution::setVariables);
    }

    private FollowUpDecision decision(DelegateExecution execution) {
        Object submitted = execution.getVariable(AccountRegistrationBpmn.DECISION.name());
        for (FollowUpDecision decision : FollowUpDecision.values()) {
            if (decision.name().equals(submitted)) {
                return decision;
            }
        }
        throw new BadUserRequestException(messages.getMessage("accounts.followUp.undecided", null, Belgium.LOCALE));
    }
}
