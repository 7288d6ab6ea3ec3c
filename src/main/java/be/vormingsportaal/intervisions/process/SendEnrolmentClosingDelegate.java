package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.mails.ClosingMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails that the enrolment came to nothing. */
@Component
class SendEnrolmentClosingDelegate implements JavaDelegate {

    private final ClosingMails mails;

    SendEnrolmentClosingDelegate(ClosingMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.send(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
