package be.vormingsportaal.identity;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/**
 * Two organisations, each with a manager, and a member of staff who sees both. The own organisation has one follow-up
 * task and the other two, so that a number tells whose tasks were counted.
 */
record TwoOrganisations(Side own, Side other, PortalBrowser staff) {

    /**
     * @param invited the person whom the task is about
     * @param browser in which the manager is signed in
     */
    record Side(UUID organisation, UUID manager, UUID invited, Task task, PortalBrowser browser) {

        String group() {
            return EngineGroups.organisation(organisation);
        }

        /** Everything by which this side could be recognised in an answer that is not meant for it. */
        List<String> traces() {
            return List.of(
                    task.getId(),
                    task.getProcessInstanceId(),
                    task.getExecutionId(),
                    organisation.toString(),
                    manager.toString(),
                    invited.toString());
        }
    }

    static TwoOrganisations make(RunningPortal portal, TestPeople people, EngineJobs jobs, TaskService tasks) {
        Side other = side("Thuiszorg De Brug", portal, people, jobs, tasks);
        followUp(people.invited(other.organisation(), Role.TRAINER_EXTERNAL, other.manager()), jobs, tasks);
        return new TwoOrganisations(
                side("WZC De Linde", portal, people, jobs, tasks), other, portal.signedIn(people.staff()));
    }

    private static Side side(String name, RunningPortal portal, TestPeople people, EngineJobs jobs, TaskService tasks) {
        UUID organisation = people.organisation(name);
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID invited = people.invited(organisation, Role.TRAINER_EXTERNAL, manager);
        return new Side(organisation, manager, invited, followUp(invited, jobs, tasks), portal.signedIn(manager));
    }

    /** Lets the time for registering run out. */
    static Task followUp(UUID invited, EngineJobs jobs, TaskService tasks) {
        jobs.runDue(invited);
        jobs.run(invited, "Event_FollowUpDue");
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(invited.toString())
                .singleResult();
    }

    /** All the tasks that somebody sees in the engine, as its web API tells them. */
    static String seen(PortalBrowser browser) {
        return browser.engine("POST", "/task?maxResults=1000", "{}").body();
    }
}
