package be.vormingsportaal.organisations.process;

import be.vormingsportaal.organisations.transfer.TransferMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whoever asked that the person said no. */
@Component
class TellTransferDeclinedDelegate implements JavaDelegate {

    private final TransferMails mails;

    TellTransferDeclinedDelegate(TransferMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.tellDeclined(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
