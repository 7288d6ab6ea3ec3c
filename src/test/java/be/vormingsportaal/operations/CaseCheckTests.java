package be.vormingsportaal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.engine.CaseProblem.Kind;
import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.operations.CaseOverview.Finding;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CaseCheckTests {

    static final String RECOVERY = "account-recovery";

    @Autowired
    CaseCheck check;

    @Autowired
    TestClock clock;

    @Autowired
    TestPeople testPeople;

    @Autowired
    Notices notices;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    EngineJobs jobs;

    @Test
    void theNodesOfOneNightCheckOnceAndTheNextNightAgain() {
        // other tests may have checked on a later day
        Instant now = clock.instant();
        Instant latest = check.overview().checkedAt().filter(now::isBefore).orElse(now);
        clock.set(latest.plus(Duration.ofDays(1)));
        Instant firstNight = clock.instant();
        check.checkNightly();
        clock.forward(Duration.ofSeconds(5));
        check.checkNightly();
        assertThat(check.overview().checkedAt()).contains(firstNight);
        clock.forward(Duration.ofDays(1));
        check.checkNightly();
        assertThat(check.overview().checkedAt()).contains(clock.instant());
    }

    @Test
    void whoAsksForACheckGetsOneAtOnce() {
        check.checkNow();
        clock.set(check.overview().checkedAt().orElseThrow().plusSeconds(1));
        check.checkNow();
        assertThat(check.overview().checkedAt()).contains(clock.instant());
    }

    @Test
    void whatWasFoundIsKeptWithTheNameOfItsProcessUntilTheNextCheck() {
        UUID nobody = UUID.randomUUID();
        notices.start(RECOVERY, nobody);
        String caseId = jobs.instance(nobody).getId();
        check.checkNow();
        Finding found = findings(nobody).get(0);
        assertThat(found.kind()).isEqualTo(Kind.CASE_WITHOUT_AGGREGATE);
        assertThat(found.processName()).isEqualTo("Toegang tot een account herstellen");
        assertThat(found.cockpitPage().orElseThrow()).endsWith("/#/process-instance/" + caseId + "/runtime");

        runtime.deleteProcessInstance(caseId, "test");
        assertThat(findings(nobody)).extracting(Finding::cockpitPage).containsOnly(Optional.empty());
        check.checkNow();
        assertThat(findings(nobody)).isEmpty();
    }

    @Test
    void anIncidentIsCountedWithoutACheckUntilItIsSolved() {
        UUID person = testPeople.staff();
        int before = check.overview().incidentCount();
        String job = jobs.job(person, "Task_SendWelcome").getId();
        management.setJobRetries(job, 0);
        assertThat(check.overview().incidentCount()).isEqualTo(before + 1);
        assertThat(check.overview().incidents())
                .extracting(CaseOverview.ProcessIncidents::processName)
                .contains("Registratie van een account");
        management.setJobRetries(job, 1);
        assertThat(check.overview().incidentCount()).isEqualTo(before);
    }

    @Test
    void anIncidentOfANoticeIsCountedForItsKind() {
        UUID nobody = UUID.randomUUID();
        int before = incidents("Toegang tot een account herstellen");
        notices.start(RECOVERY, nobody);
        management.setJobRetries(jobs.job(nobody, "Task_SendNotice").getId(), 0);
        assertThat(incidents("Toegang tot een account herstellen")).isEqualTo(before + 1);
        assertThat(check.overview().incidents())
                .extracting(CaseOverview.ProcessIncidents::processName)
                .doesNotContain("Eenmalige verzending");
        runtime.deleteProcessInstance(jobs.instance(nobody).getId(), "test");
    }

    private int incidents(String processName) {
        return check.overview().incidents().stream()
                .filter(open -> open.processName().equals(processName))
                .mapToInt(CaseOverview.ProcessIncidents::count)
                .sum();
    }

    private List<Finding> findings(UUID businessKey) {
        return check.overview().findings().stream()
                .filter(finding -> finding.businessKey().equals(businessKey.toString()))
                .toList();
    }
}
