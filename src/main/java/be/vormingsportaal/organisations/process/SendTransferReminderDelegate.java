package be.vormingsportaal.organisations.process;

import be.vormingsportaal.organisations.transfer.TransferMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the reminder. */
@Component
class SendTransferReminderDelegate implements JavaDelegate {

    private final TransferMails mails;

    SendTransferReminderDelegate(TransferMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendReminder(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
