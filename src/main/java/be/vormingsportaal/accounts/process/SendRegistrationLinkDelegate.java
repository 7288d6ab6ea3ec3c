package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.registration.RegistrationMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the registration link. */
@Component
class SendRegistrationLinkDelegate implements JavaDelegate {

    private final RegistrationMails mails;

    SendRegistrationLinkDelegate(RegistrationMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendLink(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
