package be.vormingsportaal.organisations.process;

import be.vormingsportaal.organisations.transfer.TransferMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the person that the question was taken back. */
@Component
class TellTransferWithdrawnDelegate implements JavaDelegate {

    private final TransferMails mails;

    TellTransferWithdrawnDelegate(TransferMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.tellWithdrawn(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
