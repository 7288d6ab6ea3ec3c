package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the new address the link that confirms. */
@Component
class SendLostMailboxLinkDelegate implements JavaDelegate {

    private final LostMailboxMails mails;

    SendLostMailboxLinkDelegate(LostMailboxMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendLink(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
