package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.emailchange.EmailChangeMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the link that confirms the new address. */
@Component
class SendEmailChangeLinkDelegate implements JavaDelegate {

    private final EmailChangeMails mails;

    SendEmailChangeLinkDelegate(EmailChangeMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendLink(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
