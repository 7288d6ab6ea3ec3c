package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.ReviewMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the owner which day of expiry is the right one. */
@Component
class SendAttestationCorrectionDelegate implements JavaDelegate {

    private final ReviewMails mails;

    SendAttestationCorrectionDelegate(ReviewMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendCorrection(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
