package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.mails.EnrolmentMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails the proof of attendance. */
@Component
class SendAttendanceProofDelegate implements JavaDelegate {

    private final EnrolmentMails mails;

    SendAttendanceProofDelegate(EnrolmentMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendProof(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
