package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the new address that the account is there. */
@Component
class SendLostMailboxAccessDelegate implements JavaDelegate {

    private final LostMailboxMails mails;

    SendLostMailboxAccessDelegate(LostMailboxMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendAccess(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
