package be.vormingsportaal.intervisions;

import org.springframework.stereotype.Component;

/** Starts the process of a new enrolment. */
@Component
class EnrolmentStart {

    private final EnrolmentCases cases;
    private final EnrolmentProcess process;

    EnrolmentStart(EnrolmentCases cases, EnrolmentProcess process) {
        this.cases = cases;
        this.process = process;
    }

    void of(Intervision intervision, Enrolment enrolment) {
        process.enrolled(cases.of(intervision, enrolment));
    }
}
