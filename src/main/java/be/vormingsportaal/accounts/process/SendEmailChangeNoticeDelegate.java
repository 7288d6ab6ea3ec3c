package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.emailchange.EmailChangeMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the old address. */
@Component
class SendEmailChangeNoticeDelegate implements JavaDelegate {

    private final EmailChangeMails mails;

    SendEmailChangeNoticeDelegate(EmailChangeMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendNotice(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
