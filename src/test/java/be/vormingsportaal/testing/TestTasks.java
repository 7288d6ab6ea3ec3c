package be.vormingsportaal.testing;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PersonName;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;

/** Tasks that wait for somebody. */
public class TestTasks {

    private final TestPeople people;
    private final EngineJobs jobs;
    private final TaskService tasks;

    TestTasks(TestPeople people, EngineJobs jobs, TaskService tasks) {
        this.people = people;
        this.jobs = jobs;
        this.tasks = tasks;
    }

    /** For the managers of the organisation, about an invitation of this manager that nobody answered. */
    public UUID followUp(UUID organisation, UUID manager) {
        return followUp(organisation, manager, new PersonName("An", "Peeters"));
    }

    public UUID followUp(UUID organisation, UUID manager, PersonName name) {
        UUID invited = people.invited(organisation, Role.TRAINER_EXTERNAL, name, manager);
        jobs.runDue(invited);
        jobs.run(invited, "Event_FollowUpDue");
        return of(invited);
    }

    /** The one task of a case. */
    public UUID of(UUID businessKey) {
        return UUID.fromString(tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult()
                .getId());
    }
}
