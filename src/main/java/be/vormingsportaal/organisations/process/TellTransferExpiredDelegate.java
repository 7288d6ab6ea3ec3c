package be.vormingsportaal.organisations.process;

import be.vormingsportaal.organisations.transfer.TransferMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells both sides that there was no answer in time. */
@Component
class TellTransferExpiredDelegate implements JavaDelegate {

    private final TransferMails mails;

    TellTransferExpiredDelegate(TransferMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.tellExpired(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
