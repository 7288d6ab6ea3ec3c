package be.vormingsportaal.imports.process;

import be.vormingsportaal.imports.caregivers.ImportMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails whoever started the import how it ended. */
@Component
class SendImportResultDelegate implements JavaDelegate {

    private final ImportMails mails;

    SendImportResultDelegate(ImportMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.sendResult(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
