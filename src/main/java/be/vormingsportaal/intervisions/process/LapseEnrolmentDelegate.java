package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the seat, or the place in the waiting list, to nobody and the next. */
@Component
class LapseEnrolmentDelegate implements JavaDelegate {

    private final EnrolmentService enrolments;

    LapseEnrolmentDelegate(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolments.lapse(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
