package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the new address that it has another account by now. */
@Component
class SendLostMailboxAddressTakenDelegate implements JavaDelegate {

    private final LostMailboxMails mails;

    SendLostMailboxAddressTakenDelegate(LostMailboxMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendAddressTaken(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
