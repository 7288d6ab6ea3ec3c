package be.vormingsportaal.trainings.process;

import be.vormingsportaal.trainings.participation.ParticipantMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails the participant about the training. */
@Component
class SendParticipationDelegate implements JavaDelegate {

    private final ParticipantMails mails;

    SendParticipationDelegate(ParticipantMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.tell(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
