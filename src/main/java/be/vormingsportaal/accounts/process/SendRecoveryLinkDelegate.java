package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.recovery.RecoveryService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the link that helps the person who asked for one. */
@Component
class SendRecoveryLinkDelegate implements JavaDelegate {

    private final RecoveryService recoveries;

    SendRecoveryLinkDelegate(RecoveryService recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recoveries.sendLink(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
