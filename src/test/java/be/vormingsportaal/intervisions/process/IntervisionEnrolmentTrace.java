package be.vormingsportaal.intervisions.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import be.vormingsportaal.intervisions.mails.EnrolmentEndMails;
import be.vormingsportaal.intervisions.mails.EnrolmentMails;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.PaymentStandIn;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What traces of {@code intervision-enrolment} begin with, and read it by. */
abstract class IntervisionEnrolmentTrace {

    static final Instant ENROLLED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant STARTS = Instant.parse("2026-04-20T07:00:00Z");
    static final Instant ATTENDANCE_UNTIL = STARTS.plus(Duration.ofDays(30));

    @Autowired
    CamundaEnrolmentProcess process;

    @Autowired
    EnrolmentMails mails;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    EnrolmentEndMails closing;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    final UUID enrolment = UUID.randomUUID();
    final UUID seat = UUID.randomUUID();
    final UUID invoice = UUID.randomUUID();
    PaymentStandIn payment;

    @BeforeEach
    void theDay(@Autowired RepositoryService repository, @Autowired RuntimeService runtime) {
        clock.set(ENROLLED);
        payment = new PaymentStandIn(repository, runtime);
        when(enrolments.issueInvoice(enrolment)).thenReturn(Optional.of(invoice));
    }

    /** The payment's cases go with its model; what calls one is a case of this test, which goes too. */
    @AfterEach
    void away(@Autowired RuntimeService runtime) {
        if (jobs.instance(enrolment) != null) {
            runtime.deleteProcessInstance(jobs.instance(enrolment).getId(), "over");
        }
        payment.close();
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(IntervisionEnrolmentBpmn.KEY)).isEmpty();
    }
}
