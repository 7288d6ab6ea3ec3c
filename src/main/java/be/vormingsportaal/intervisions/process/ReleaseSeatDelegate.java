package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes back a seat whose invoice was taken back. */
@Component
class ReleaseSeatDelegate implements JavaDelegate {

    private final EnrolmentService enrolments;

    ReleaseSeatDelegate(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolments.release(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
