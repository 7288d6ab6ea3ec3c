package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whoever asked that it was refused. */
@Component
class SendLostMailboxRefusalDelegate implements JavaDelegate {

    private final LostMailboxMails mails;

    SendLostMailboxRefusalDelegate(LostMailboxMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendRefusal(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
