package be.vormingsportaal.identity;

import be.vormingsportaal.accounts.account.AccountBlocked;
import be.vormingsportaal.engine.OptimisticLockTranslation;
import be.vormingsportaal.organisations.membership.MembershipEnded;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the tasks away from a person who is blocked, or who does not belong to the organisation any more, in the same
 * transaction.
 * The groups of the person change without this. But the engine keeps what it noted about the person until it is
 * removed: that the person took a task, and the right on that one task, which stays even after the task was given back.
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

    /** Nobody does anything with a task in the name of somebody who is blocked. */
    @EventListener
    void on(AccountBlocked blocked) {
        letGo(blocked.accountId());
    }

    @EventListener
    void on(MembershipEnded ended) {
        letGo(ended.accountId());
    }

    /**
     * This is one command of the engine and it checks no rights: the portal has decided already, whoever is signed in
     * to the engine.
     */
    void letGo(UUID accountId) {
        String userId = accountId.toString();
        OptimisticLockTranslation.translate(() -> engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    leaveTasks(userId);
                    forgetRights(userId);
                    return null;
                })));
    }

    /** How many open tasks the person took. */
    long taken(UUID accountId) {
        return engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> tasks.createTaskQuery()
                        .taskAssignee(accountId.toString())
                        .count()));
    }

    /**
     * Tasks that the person took go back to the others. Any other link between the person and an open task ends too.
     */
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
