package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes who was not there. */
@Component
class CloseAttendanceDelegate implements JavaDelegate {

    private final EnrolmentService enrolments;

    CloseAttendanceDelegate(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolments.closeAttendance(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
