package be.vormingsportaal.trainings.process;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.trainings.participation.ParticipationProcess;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells {@code training-participation} what happened. The business key is the id of the participant. */
@Component
class CamundaParticipationProcess implements ParticipationProcess {

    private final ProcessGateway processes;

    CamundaParticipationProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void added(UUID participantId) {
        processes.start(TrainingParticipationBpmn.KEY, participantId, Map.of());
    }

    /** Usually no case waits for it, because the mail was sent long ago. */
    @Override
    public void removed(UUID participantId) {
        processes.tell(TrainingParticipationBpmn.MESSAGE_REMOVED, participantId, Map.of());
    }
}
