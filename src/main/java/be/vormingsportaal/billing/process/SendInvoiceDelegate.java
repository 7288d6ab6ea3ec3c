package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.receivable.InvoiceMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails the invoice. */
@Component
class SendInvoiceDelegate implements JavaDelegate {

    private final InvoiceMails mails;

    SendInvoiceDelegate(InvoiceMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendInvoice(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
