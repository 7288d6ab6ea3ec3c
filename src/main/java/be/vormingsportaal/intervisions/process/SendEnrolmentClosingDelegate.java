package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.EnrolmentMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails that the enrolment came to nothing. */
@Component
class SendEnrolmentClosingDelegate implements JavaDelegate {

    private final EnrolmentMails mails;

    SendEnrolmentClosingDelegate(EnrolmentMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendClosing(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
