package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.ReviewMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the owner why the attest was refused. */
@Component
class SendAttestationRefusalDelegate implements JavaDelegate {

    private final ReviewMails mails;

    SendAttestationRefusalDelegate(ReviewMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendRefusal(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
