package be.vormingsportaal.organisations.process;

import be.vormingsportaal.organisations.transfer.TransferMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the question with the link. */
@Component
class SendTransferLinkDelegate implements JavaDelegate {

    private final TransferMails mails;

    SendTransferLinkDelegate(TransferMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendLink(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
