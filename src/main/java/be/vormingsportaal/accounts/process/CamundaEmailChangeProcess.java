package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.emailchange.EmailChangeProcess;
import be.vormingsportaal.engine.ProcessGateway;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code email-change}. The business key is the id of the change. */
@Component
class CamundaEmailChangeProcess implements EmailChangeProcess {

    private final ProcessGateway processes;

    CamundaEmailChangeProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void start(UUID changeId) {
        processes.start(EmailChangeBpmn.KEY, changeId, Map.of());
    }

    @Override
    public Set<UUID> running() {
        return processes.running(EmailChangeBpmn.KEY);
    }
}
