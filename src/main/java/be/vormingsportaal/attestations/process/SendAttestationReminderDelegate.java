package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.RenewalMails;
import be.vormingsportaal.attestations.renewal.RenewalService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the reminder that is due, and says which one comes next. */
@Component
class SendAttestationReminderDelegate implements JavaDelegate {

    private final RenewalMails mails;
    private final RenewalService renewals;

    SendAttestationReminderDelegate(RenewalMails mails, RenewalService renewals) {
        this.mails = mails;
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID attestationId = UUID.fromString(execution.getProcessBusinessKey());
        mails.sendReminder(attestationId);
        NextReminder.set(execution, renewals.nextReminder(attestationId));
    }
}
