package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.planning.ChangeMails;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mails everybody enrolled about another time or place. */
@Component
class SendIntervisionChangeDelegate implements JavaDelegate {

    private final ChangeMails mails;

    SendIntervisionChangeDelegate(ChangeMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.tell(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
