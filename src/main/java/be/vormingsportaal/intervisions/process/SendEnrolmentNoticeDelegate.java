package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.mails.NoticeMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails a trainer who was enrolled by somebody else. */
@Component
class SendEnrolmentNoticeDelegate implements JavaDelegate {

    private final NoticeMails mails;

    SendEnrolmentNoticeDelegate(NoticeMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.tell(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
