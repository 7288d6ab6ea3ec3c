package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the seat sure. */
@Component
class ConfirmSeatDelegate implements JavaDelegate {

    private final EnrolmentService enrolments;

    ConfirmSeatDelegate(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolments.confirm(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
