package be.vormingsportaal.trainings.process;

import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.trainings.training.TrainingChangeProcess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kinds that tell about trainings. The business key is the id of the change. */
@Component
class CamundaTrainingChangeProcess implements TrainingChangeProcess {

    private final Notices notices;

    CamundaTrainingChangeProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void changed(UUID changeId) {
        notices.start(TrainingNotices.CHANGE, changeId);
    }

    @Override
    public void takenOut(UUID changeId) {
        notices.start(TrainingNotices.TAKEN_OUT, changeId);
    }
}
