package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.intervisions.proofs.ProofChangeProcess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code proof-change}. The business key is the id of the enrolment. */
@Component
class CamundaProofChangeProcess implements ProofChangeProcess {

    private final Notices notices;

    CamundaProofChangeProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void changed(UUID enrolmentId) {
        notices.start(IntervisionNotices.PROOF_CHANGE, enrolmentId);
    }
}
