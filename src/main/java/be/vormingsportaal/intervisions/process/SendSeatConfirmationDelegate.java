package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.mails.EnrolmentMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails that the seat is sure. */
@Component
class SendSeatConfirmationDelegate implements JavaDelegate {

    private final EnrolmentMails mails;

    SendSeatConfirmationDelegate(EnrolmentMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendConfirmation(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
