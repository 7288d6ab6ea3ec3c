package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.intervisions.planning.IntervisionChangeProcess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code intervision-change}. The business key is the id of the change. */
@Component
class CamundaIntervisionChangeProcess implements IntervisionChangeProcess {

    private final Notices notices;

    CamundaIntervisionChangeProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void changed(UUID changeId) {
        notices.start(IntervisionNotices.CHANGE, changeId);
    }
}
