package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.RenewalMails;
import be.vormingsportaal.attestations.renewal.RenewalService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the owner that the attest expired, and then notes that it did: the row is not held while the mail leaves. */
@Component
class SendAttestationExpiryDelegate implements JavaDelegate {

    private final RenewalMails mails;
    private final RenewalService renewals;

    SendAttestationExpiryDelegate(RenewalMails mails, RenewalService renewals) {
        this.mails = mails;
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID attestationId = UUID.fromString(execution.getProcessBusinessKey());
        mails.sendExpired(attestationId);
        renewals.lapse(attestationId);
    }
}
