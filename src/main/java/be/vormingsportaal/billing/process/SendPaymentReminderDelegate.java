package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.receivable.InvoiceMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails what is still open. */
@Component
class SendPaymentReminderDelegate implements JavaDelegate {

    private final InvoiceMails mails;

    SendPaymentReminderDelegate(InvoiceMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendReminder(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
