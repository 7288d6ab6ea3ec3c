package be.vormingsportaal.listing.process;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.listing.ContactProcess;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code trainer-contact}. The business key is the id of the message. */
@Component
class CamundaContactProcess implements ContactProcess {

    private final ProcessGateway processes;

    CamundaContactProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void start(UUID messageId) {
        processes.start(TrainerContactBpmn.KEY, messageId, Map.of());
    }

    @Override
    public Set<UUID> running() {
        return processes.running(TrainerContactBpmn.KEY);
    }
}
