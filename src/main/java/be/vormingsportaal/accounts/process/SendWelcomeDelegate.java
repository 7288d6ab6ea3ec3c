package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.registration.RegistrationMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the welcome mail. */
@Component
class SendWelcomeDelegate implements JavaDelegate {

    private final RegistrationMails mails;

    SendWelcomeDelegate(RegistrationMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendWelcome(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
