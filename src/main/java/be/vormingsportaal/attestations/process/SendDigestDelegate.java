package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.digest.DigestMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails the digest to the organisation's managers. */
@Component
class SendDigestDelegate implements JavaDelegate {

    private final DigestMails mails;

    SendDigestDelegate(DigestMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.send(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
