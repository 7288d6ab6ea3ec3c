package be.vormingsportaal.organisations.process;

import be.vormingsportaal.organisations.transfer.TransferMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells everybody concerned that the person moved. */
@Component
class TellTransferMovedDelegate implements JavaDelegate {

    private final TransferMails mails;

    TellTransferMovedDelegate(TransferMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.tellMoved(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
