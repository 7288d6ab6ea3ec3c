package be.vormingsportaal.imports.process;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.imports.caregivers.ImportProcess;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code caregiver-import}. The business key is the id of the import. */
@Component
class CamundaImportProcess implements ImportProcess {

    private final ProcessGateway processes;

    CamundaImportProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void start(UUID importId) {
        processes.start(CaregiverImportBpmn.KEY, importId, Map.of());
    }

    @Override
    public Set<UUID> running() {
        return processes.running(CaregiverImportBpmn.KEY);
    }
}
