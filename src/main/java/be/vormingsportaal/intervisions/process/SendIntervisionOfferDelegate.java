package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.mails.EnrolmentMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Offers a free seat to who waits for it. */
@Component
class SendIntervisionOfferDelegate implements JavaDelegate {

    private final EnrolmentMails mails;

    SendIntervisionOfferDelegate(EnrolmentMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendOffer(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
