package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.receivable.InvoiceMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails the credit note. */
@Component
class SendCreditNoteDelegate implements JavaDelegate {

    private final InvoiceMails mails;

    SendCreditNoteDelegate(InvoiceMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendCreditNote(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
