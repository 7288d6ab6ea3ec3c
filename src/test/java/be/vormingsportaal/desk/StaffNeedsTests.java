package be.vormingsportaal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.operations.CaseCheck;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StaffNeedsTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    StaffNeeds needs;

    @Autowired
    OpenWork work;

    @Autowired
    CaseCheck check;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void anIncidentIsNewUntilItIsOlderThanTheLastLook() {
        long before = count(NeedKind.INCIDENTS);
        Instant earlier = clock.instant().minus(DAY);
        String job = jobs.job(manager, "Task_SendWelcome").getId();
        management.setJobRetries(job, 0);
        assertThat(count(NeedKind.INCIDENTS)).isEqualTo(before + 1);
        assertThat(work.incidents(earlier).fresh()).isPositive();
        assertThat(work.incidents(clock.instant().plus(DAY)).fresh()).isZero();
        management.setJobRetries(job, 1);
        assertThat(count(NeedKind.INCIDENTS)).isEqualTo(before);
    }

    @Test
    void anOrganisationWithoutRegisteredManagerCounts() {
        long before = count(NeedKind.UNMANAGED_ORGANISATIONS);
        UUID unmanaged = people.organisation("WZC De Es");
        people.invited(unmanaged, Role.MANAGER, people.staff());
        assertThat(count(NeedKind.UNMANAGED_ORGANISATIONS)).isEqualTo(before + 1);
        people.registered(unmanaged, Role.MANAGER);
        assertThat(count(NeedKind.UNMANAGED_ORGANISATIONS)).isEqualTo(before);
    }

    @Test
    void aNightWithoutCheckIsSaid() {
        clock.forward(Duration.ofDays(2));
        assertThat(count(NeedKind.UNCHECKED)).isEqualTo(1);
        check.checkNow();
        assertThat(count(NeedKind.UNCHECKED)).isZero();
        clock.forward(Duration.ofHours(27));
        assertThat(count(NeedKind.UNCHECKED)).isEqualTo(1);
        check.checkNow();
    }

    @Test
    void aTaskGrowsOlderAndIsLateAfterItsLastDay() {
        UUID invited = people.invited(organisation, Role.CAREGIVER, manager);
        clock.forward(Duration.ofDays(31));
        jobs.runDue(invited);
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(invited.toString())
                .singleResult();
        task.setDueDate(java.util.Date.from(clock.instant().plus(DAY.multipliedBy(9))));
        tasks.saveTask(task);

        assertThat(work.organisationsWithTasks()).contains(organisation);
        assertThat(open(clock.instant().minus(DAY)))
                .isEqualTo(new TaskNeed("Registratie van een account", 1, 1, 0, 0, 0, created(task)));
        clock.forward(Duration.ofDays(8));
        assertThat(open(clock.instant()))
                .isEqualTo(new TaskNeed("Registratie van een account", 1, 0, 0, 1, 0, created(task)));
        clock.forward(Duration.ofDays(30));
        assertThat(open(clock.instant()))
                .isEqualTo(new TaskNeed("Registratie van een account", 1, 0, 1, 0, 1, created(task)));
        assertThat(open(clock.instant()).thisWeek()).isZero();
    }

    @Test
    void theTasksOfAnotherOrganisationAreNotCounted() {
        UUID invited = people.invited(organisation, Role.CAREGIVER, manager);
        clock.forward(Duration.ofDays(31));
        jobs.runDue(invited);
        UUID other = people.organisation("Thuiszorg De Brug");
        assertThat(work.tasks(Optional.of(other), Instant.EPOCH)).isEmpty();
        assertThat(work.organisationsWithTasks()).doesNotContain(other);
    }

    private TaskNeed open(Instant since) {
        return work.tasks(Optional.of(organisation), since).get(0);
    }

    private static Instant created(Task task) {
        return task.getCreateTime().toInstant();
    }

    private long count(NeedKind kind) {
        return needs.since(clock.instant()).others().stream()
                .filter(need -> need.kind() == kind)
                .mapToLong(Need::count)
                .sum();
    }
}
