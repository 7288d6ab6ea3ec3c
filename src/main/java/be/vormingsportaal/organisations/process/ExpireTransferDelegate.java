package be.vormingsportaal.organisations.process;

import be.vormingsportaal.organisations.transfer.TransferService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a transfer whose time is over, in the transaction of the timer. */
@Component
class ExpireTransferDelegate implements JavaDelegate {

    private final TransferService transfers;

    ExpireTransferDelegate(TransferService transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.expire(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
