package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.recovery.RecoveryProcess;
import be.vormingsportaal.engine.ProcessGateway;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code account-recovery}. The business key is the id of the request. */
@Component
class CamundaRecoveryProcess implements RecoveryProcess {

    private final ProcessGateway processes;

    CamundaRecoveryProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void start(UUID recoveryId) {
        processes.start(AccountRecoveryBpmn.KEY, recoveryId, Map.of());
    }

    @Override
    public Set<UUID> running() {
        return processes.running(AccountRecoveryBpmn.KEY);
    }
}
