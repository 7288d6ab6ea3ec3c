package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.registration.RegistrationMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the reminder. */
@Component
class SendRegistrationReminderDelegate implements JavaDelegate {

    private final RegistrationMails mails;

    SendRegistrationReminderDelegate(RegistrationMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendReminder(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
