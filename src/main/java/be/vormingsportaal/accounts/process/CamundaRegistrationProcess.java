package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.account.RegistrationCase;
import be.vormingsportaal.accounts.registration.RegistrationProcess;
import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.shared.PortalSettings;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells {@code account-registration} what happened. The business key is the account's id. */
@Component
class CamundaRegistrationProcess implements RegistrationProcess {

    private final ProcessGateway processes;
    private final PortalSettings portal;

    CamundaRegistrationProcess(ProcessGateway processes, PortalSettings portal) {
        this.processes = processes;
        this.portal = portal;
    }

    @Override
    public void start(UUID accountId, RegistrationCase registration) {
        processes.start(AccountRegistrationBpmn.KEY, accountId, variables(accountId, registration));
    }

    @Override
    public void linkRenewed(UUID accountId, RegistrationCase registration) {
        tell(AccountRegistrationBpmn.MESSAGE_LINK_RENEWED, accountId, variables(accountId, registration));
    }

    @Override
    public void completed(UUID accountId) {
        tell(AccountRegistrationBpmn.MESSAGE_COMPLETED, accountId, Map.of());
    }

    @Override
    public void withdrawn(UUID accountId) {
        tell(AccountRegistrationBpmn.MESSAGE_WITHDRAWN, accountId, Map.of());
    }

    /** All variables of the process. They all follow from the state of the registration. */
    Map<String, Object> variables(UUID accountId, RegistrationCase registration) {
        Map<String, Object> variables = new HashMap<>();
        variables.putAll(AccountRegistrationBpmn.REMINDER_AT.with(Date.from(registration.reminderAt())));
        variables.putAll(AccountRegistrationBpmn.FOLLOW_UP_AT.with(Date.from(registration.followUpAt())));
        variables.putAll(AccountRegistrationBpmn.FOLLOW_UP_GROUP.with(
                EngineGroups.responsibleFor(registration.organisationId())));
        variables.putAll(AccountRegistrationBpmn.PERSON_PAGE.with(portal.page("/personen/" + accountId)));
        return variables;
    }

    /**
     * An open registration always has a process that waits. Without such a process the whole transaction has to be
     * rolled back.
     */
    private void tell(String message, UUID accountId, Map<String, Object> variables) {
        if (!processes.tell(message, accountId, variables)) {
            throw new IllegalStateException("No registration of account " + accountId + " waits for " + message);
        }
    }
}
