package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.organisations.closing.ClosingProcess;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code organisation-closing}. The business key is the id of the closing. */
@Component
class CamundaClosingProcess implements ClosingProcess {

    private final ProcessGateway processes;

    CamundaClosingProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void start(UUID closingId) {
        processes.start(OrganisationClosingBpmn.KEY, closingId, Map.of());
    }
}
