package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the old address, with the link that stops. */
@Component
class SendLostMailboxNoticeDelegate implements JavaDelegate {

    private final LostMailboxMails mails;

    SendLostMailboxNoticeDelegate(LostMailboxMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendNotice(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
