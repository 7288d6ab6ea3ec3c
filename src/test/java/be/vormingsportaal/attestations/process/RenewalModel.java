package be.vormingsportaal.attestations.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.attestations.attestation.AttestationSource;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.renewal.AttestationReviewResult;
import be.vormingsportaal.attestations.renewal.AttestationReviewing;
import be.vormingsportaal.attestations.renewal.RenewalCase;
import be.vormingsportaal.attestations.renewal.RenewalMails;
import be.vormingsportaal.attestations.renewal.RenewalService;
import be.vormingsportaal.attestations.renewal.ReviewMails;
import be.vormingsportaal.attestations.renewal.ReviewReason;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An attest in the model alone, with services that are mocks. */
abstract class RenewalModel {

    static final Instant HANDED_IN = Instant.parse("2026-03-02T09:00:00Z");
    static final Duration A_DAY = Duration.ofDays(1);
    static final Instant FIRST_REMINDER = HANDED_IN.plus(Duration.ofDays(30));
    static final Instant SECOND_REMINDER = HANDED_IN.plus(Duration.ofDays(60));
    static final Instant EXPIRED = HANDED_IN.plus(Duration.ofDays(90));

    @Autowired
    CamundaRenewalProcess process;

    @Autowired
    RenewalService renewals;

    @Autowired
    AttestationReviewing reviews;

    @Autowired
    ReviewMails reviewMails;

    @Autowired
    RenewalMails mails;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    final UUID attest = UUID.randomUUID();

    @BeforeEach
    void setClock() {
        clock.set(HANDED_IN);
    }

    void start(Optional<Instant> reminder, ReviewReason... reasons) {
        when(renewals.check(attest))
                .thenReturn(
                        new RenewalCase(view(), "BelRAI LTCF", Optional.empty(), Set.of(reasons), reminder, EXPIRED));
        process.start(attest);
    }

    void startToReview() {
        start(Optional.of(FIRST_REMINDER), ReviewReason.SAMPLE);
    }

    void decide(String decision, AttestationReviewResult outcome) {
        when(reviews.decide(eq(attest), any(), any())).thenReturn(outcome);
        complete(Map.of("decision", decision));
    }

    void complete(Map<String, Object> form) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(attest.toString())
                .singleResult()
                .getId();
        tasks.complete(task, new HashMap<>(form));
    }

    private AttestationView view() {
        return new AttestationView(
                attest,
                UUID.randomUUID(),
                "ltcf",
                new InstitutionView(UUID.randomUUID(), "FOD Volksgezondheid", InstitutionKind.FEDERAL, true),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 5, 30),
                Optional.of(UUID.randomUUID()),
                AttestationSource.UPLOADED,
                AttestationState.CURRENT,
                HANDED_IN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
