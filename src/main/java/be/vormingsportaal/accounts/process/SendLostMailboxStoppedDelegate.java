package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the new address that the request was stopped. */
@Component
class SendLostMailboxStoppedDelegate implements JavaDelegate {

    private final LostMailboxMails mails;

    SendLostMailboxStoppedDelegate(LostMailboxMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendStopped(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
