package be.vormingsportaal.identity;

import be.vormingsportaal.engine.LostRaces;
import be.vormingsportaal.organisations.membership.MembershipEnded;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever belongs to an organisation no more has no part in its tasks, in the same transaction. The groups follow by
 * themselves, but what the engine noted of the person stays until somebody takes it away: that the task is taken, and
 * the right on that one task, which outlives even giving it back.
 */
@Component
class FormerMembers {

    private final ProcessEngineConfigurationImpl engine;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    FormerMembers(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.tasks = engine.getTaskService();
        this.authorizations = engine.getAuthorizationService();
    }

    /** One command of the engine, without its rights: the portal decided already, whoever is signed in to the engine. */
    @EventListener
    void on(MembershipEnded ended) {
        String userId = ended.accountId().toString();
        LostRaces.translate(() -> engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    leaveTasks(userId);
                    forgetRights(userId);
                    return null;
                })));
    }

    /** Taken tasks go back to the others; a link to an open task in any other way ends too. */
    private void leaveTasks(String userId) {
        tasks.createTaskQuery()
                .taskInvolvedUser(userId)
                .list()
                .forEach(task -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .filter(link -> userId.equals(link.getUserId()))
                        .forEach(link -> tasks.deleteUserIdentityLink(task.getId(), userId, link.getType())));
    }

    private void forgetRights(String userId) {
        authorizations
                .createAuthorizationQuery()
                .userIdIn(userId)
                .resourceType(Resources.TASK)
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }
}
