package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the account the new address, if nobody has it. */
@Component
class ApplyLostMailboxAddressDelegate implements JavaDelegate {

    private final LostMailboxService requests;

    ApplyLostMailboxAddressDelegate(LostMailboxService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean free = requests.takeEffect(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariables(LostMailboxBpmn.ADDRESS_FREE.with(free));
    }
}
