package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.intervisions.planning.ChangeProcess;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code intervision-change}. The business key is the id of the change. */
@Component
class CamundaChangeProcess implements ChangeProcess {

    private final ProcessGateway processes;

    CamundaChangeProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void changed(UUID changeId) {
        processes.start(IntervisionChangeBpmn.KEY, changeId, Map.of());
    }
}
