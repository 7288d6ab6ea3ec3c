package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a request that nobody confirmed. */
@Component
class ExpireLostMailboxDelegate implements JavaDelegate {

    private final LostMailboxService requests;

    ExpireLostMailboxDelegate(LostMailboxService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.expire(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
