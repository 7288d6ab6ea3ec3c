package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When staff have to find a manager for an organisation. */
@PortalTest
class ManagerVacancyTests extends TransferStory {

    @Autowired
    TaskService tasks;

    @Test
    void inEveryWayInWhichTheOnlyManagerGoesStaffGetATask() {
        departures.leave(formerManager);
        assertThat(task(formerManager)).hasSize(1);

        UUID successor = testPeople.registered(deLinde, Role.MANAGER);
        departures.remove(deLinde, successor);
        assertThat(task(successor)).hasSize(1);

        UUID mover = testPeople.registered(deLinde, Role.MANAGER);
        jobs.runDue(testPeople.asked(deBrug, mover, asker));
        answers.confirm(mailbox.link(testPeople.account(mover).email()));
        assertThat(task(mover)).hasSize(1);
    }

    @Test
    void whileThereIsAnotherRegisteredManagerThereIsNoTask() {
        UUID second = testPeople.registered(deLinde, Role.MANAGER);
        departures.leave(second);
        assertThat(task(second)).isEmpty();
        departures.leave(person);
        assertThat(task(person)).isEmpty();
    }

    @Test
    void aManagerWhoIsOnlyInvitedDoesNotRunTheOrganisationYet() {
        testPeople.invited(deLinde, Role.MANAGER, formerManager);
        departures.leave(formerManager);
        assertThat(task(formerManager)).hasSize(1);
    }

    @Test
    void theTaskEndsOnceAManagerIsInvitedOrNoneIsNeeded() {
        departures.leave(formerManager);
        assertThatThrownBy(() -> complete("FOUND")).hasMessageContaining("nog geen manager");
        testPeople.invited(deLinde, Role.MANAGER, testPeople.staff());
        complete("FOUND");
        assertThat(task(formerManager)).isEmpty();

        UUID second = testPeople.registered(deLinde, Role.MANAGER);
        departures.leave(second);
        formerManager = second;
        complete("NOT_NEEDED");
        assertThat(task(second)).isEmpty();
    }

    private void complete(String decision) {
        tasks.complete(task(formerManager).get(0).getId(), new HashMap<>(Map.of("decision", decision)));
    }

    private List<Task> task(UUID gone) {
        return tasks.createTaskQuery()
                .processDefinitionKey(ManagerVacancyBpmn.KEY)
                .processInstanceBusinessKey(departure(gone).toString())
                .taskCandidateGroup("kcd-staff")
                .list();
    }
}
