package be.vormingsportaal.listing.process;

import be.vormingsportaal.listing.ContactMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails the message to the trainer. */
@Component
class SendContactMessageDelegate implements JavaDelegate {

    private final ContactMails mails;

    SendContactMessageDelegate(ContactMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.forward(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
